import { beforeAll, describe, expect, test } from "vitest";
import type { Arrow } from "./arrow.ts";
import { ARROWS } from "./arrows.ts";
import { type Finding, lintPlanted } from "./lint-planted.ts";

// The same wrong import in every way that the language has for it.
const FORMS: readonly string[] = [
  'import "../desk.ts";',
  'import { createDesk } from "../desk.ts";',
  'import type { ReadArticle } from "../desk.ts";',
  'export { createDesk } from "../desk.ts";',
  'export * from "../desk.ts";',
  'export const lazy = () => import("../desk.ts");',
];

const importsOf = ({ may, mayNot }: Arrow): readonly string[] => [...mayNot, ...may];
let findings: Set<Finding>;

beforeAll(async () => {
  const files = Object.entries(ARROWS).map(([path, arrow]): [string, string] => [
    path,
    importsOf(arrow)
      .map((name) => `import ${JSON.stringify(name)};\n`)
      .join(""),
  ]);
  findings = await lintPlanted(new Map([...files, ["src/analysis/forms.ts", FORMS.join("\n")]]));
}, 30_000);

const isStopped = (path: string, index: number): boolean =>
  findings.has(`${path}:${index + 1} noRestrictedImports`);

describe.each(Object.entries(ARROWS))("%s", (path, arrow) => {
  const imports = importsOf(arrow);

  test("may import what its layer needs", () => {
    expect(imports.filter((name, at) => isStopped(path, at) && arrow.may.includes(name))).toEqual(
      [],
    );
  });

  test("may not import anything else", () => {
    expect(imports.filter((_, at) => isStopped(path, at))).toEqual(arrow.mayNot);
  });
});

test.each(FORMS.map((form, at) => [form, at] as const))("a wrong import is seen as %s", (_, at) => {
  expect(isStopped("src/analysis/forms.ts", at)).toBe(true);
});
