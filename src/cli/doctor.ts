import { type Config, loadConfig } from "../config.ts";
import { checkDatabase } from "../doctor/check-database.ts";
import { checkMachine } from "../doctor/check-machine.ts";
import { checkModel } from "../doctor/check-model.ts";
import { checkWeb } from "../doctor/check-web.ts";
import type { Finding } from "../doctor/finding.ts";
import { UserError } from "../errors.ts";
import { defineVerb } from "../verb.ts";

const MARKS = { ok: "ok  ", note: "note", fix: "FIX " } as const;

/** Looks at everything that Verbatim needs, and says what to do where something is missing. */
export default defineVerb({
  name: "doctor",
  summary: "checks settings, database, model and feeds, and names each fix",
  lines: false,
  async run({ json, references }) {
    if (references.length > 0) throw new UserError("doctor takes no words.", "Type doctor alone.");
    const findings: Finding[] = [];
    for (const check of checksOf(loadConfig())) {
      for (const finding of await check()) {
        findings.push(finding);
        if (!json) process.stdout.write(`${toLine(finding)}\n`);
      }
    }
    if (json) process.stdout.write(`${JSON.stringify(findings)}\n`);
    return findings.some(({ state }) => state === "fix") ? 1 : 0;
  },
});

const checksOf = ({ model, databaseUrl, web }: Config) => [
  checkMachine(),
  checkWeb(web),
  checkModel(model),
  checkDatabase(databaseUrl, Date.now()),
];

const toLine = ({ state, about, text, hint }: Finding): string =>
  [`${MARKS[state]}  ${about}: ${text}`, ...(hint ? [`      ${hint}`] : [])].join("\n");
