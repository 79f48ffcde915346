import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runVerbatim } from "../run-verbatim.ts";

/** The packages that a run has loaded anything of, as V8's coverage lists its scripts. */
async function packagesLoadedBy(argv: readonly string[], input: string): Promise<Set<string>> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-coverage-"));
  try {
    const { status } = await runVerbatim(argv, { input, env: { NODE_V8_COVERAGE: folder } });
    expect(status).toBe(0);
    const reports = await Promise.all(
      (await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")),
    );
    const urls = reports.flatMap((report) =>
      (JSON.parse(report) as { result: { url: string }[] }).result.map(({ url }) => url),
    );
    const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
    return new Set(urls.flatMap((url) => name.exec(url)?.[1] ?? []));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("analysing loads the tagger and a word distance: no SDK, no database, no page parser", async () => {
  const row = JSON.stringify({ id: "a", text: "“We won,” said Ana Roe on Monday." });
  const loaded = await packagesLoadedBy(["analyze", "--jsonl"], `${row}\n`);
  const ours = [...loaded].filter((name) => !["tsx", "esbuild", "get-tsconfig"].includes(name));
  expect(ours.sort()).toEqual(["fastest-levenshtein", "wink-eng-lite-web-model", "wink-nlp"]);
});
