import { beforeAll, expect, test } from "vitest";
import { type Finding, lintPlanted } from "./lint-planted.ts";

const lines = (count: number, line = "export type L# = string;"): string =>
  Array.from({ length: count }, (_, at) => line.replace("#", String(at))).join("\n");
const longFunction = (count: number): string =>
  `export function long(): void {\n${lines(count, "  f(#);")}\n}\ndeclare function f(n: number): void;\n`;

/** A piece of code that the linter must stop, where it stands, and the rule that stops it. */
const STOPPED: readonly (readonly [rule: string, path: string, code: string])[] = [
  ["noProcessEnv", "src/desk.ts", "export const level = process.env.LOG_LEVEL;"],
  ["noConsole", "src/cli/doctor.ts", 'console.log("x");'],
  ["noDefaultExport", "src/bot.ts", "export default 1;"],
  ["noEnum", "src/article.ts", "export enum Kind { A }"],
  ["noExplicitAny", "src/card.ts", "export const a = (b: any) => b;"],
  ["noNonNullAssertion", "src/place.ts", "export const f = (a?: { b: 1 }) => a!.b;"],
  [
    "noFloatingPromises",
    "src/late.ts",
    "const f = async () => 1;\nexport const g = () => {\n  f();\n};",
  ],
  [
    "useExhaustiveSwitchCases",
    "src/kinds.ts",
    'export const f = (a: "x" | "y") => {\n  switch (a) {\n    case "x":\n      return 1;\n  }\n};',
  ],
  [
    "noRestrictedGlobals",
    "src/sources/url.ts",
    'export const page = () => fetch("https://example.org");',
  ],
  ["noRestrictedGlobals", "commands/status.ts", "export const socket = () => WebSocket;"],
  ["noBarrelFile", "src/analysis/index.ts", 'export { a } from "./a.ts";'],
  ["noExcessiveLinesPerFunction", "src/long.ts", longFunction(41)],
  ["noExcessiveLinesPerFile", "src/big.ts", lines(201)],
  ["noExcessiveLinesPerFile", "test/big.test.ts", lines(201)],
  [
    "noImportCycles",
    "src/one.ts",
    'import type { Two } from "./two.ts";\nexport type One = Two | 1;',
  ],
  [
    "noImportCycles",
    "src/two.ts",
    'import type { One } from "./one.ts";\nexport type Two = One | 2;',
  ],
  ["useFilenamingConvention", "src/NewsDesk.ts", "export const a = 1;"],
];

/** The same things where they belong. */
const ALLOWED: readonly (readonly [rule: string, path: string, code: string])[] = [
  ["noProcessEnv", "src/config.ts", "export const level = process.env.LOG_LEVEL;"],
  ["noDefaultExport", "commands/ask.ts", "export default 1;"],
  ["noExcessiveLinesPerFile", "src/analysis/words/cities.ts", lines(900)],
  ["noExcessiveLinesPerFile", "src/commented.ts", lines(100, "// why\nexport type L# = string;\n")],
  ["noExcessiveLinesPerFunction", "src/just.ts", longFunction(40)],
  ["noExcessiveLinesPerFunction", "test/suite.test.ts", longFunction(150)],
];

let findings: readonly Finding[];
beforeAll(async () => {
  const files = [...STOPPED, ...ALLOWED].map(([, path, code]): [string, string] => [path, code]);
  findings = [...(await lintPlanted(new Map(files)))];
}, 30_000);

const found = (rule: string, path: string): boolean =>
  findings.some((finding) => finding.startsWith(`${path}:`) && finding.endsWith(` ${rule}`));

test.each(STOPPED)("%s stops %s", (rule, path) => expect(found(rule, path)).toBe(true));
test.each(ALLOWED)("%s lets %s pass", (rule, path) => expect(found(rule, path)).toBe(false));
