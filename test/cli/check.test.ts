import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runVerbatim } from "../run-verbatim.ts";

const TEXT = "Mayor Ines Okafor opened the bridge on Monday.\n\nIt cost 12 million euros.\n";
const SUMMARY = "- Ines Okafor opened the bridge on Monday.\n- It cost 14 million euros.\n";

let folder: string;
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-check-"));
  await writeFile(path("article.txt"), TEXT);
  await writeFile(path("summary.txt"), SUMMARY);
  await writeFile(path("blank.txt"), "\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("check ARTICLE SUMMARY", () => {
  test("prints one object of the contract's shape", async () => {
    const argv = ["check", path("article.txt"), path("summary.txt")];
    const { status, stdout, stderr } = await runVerbatim(argv);
    expect({ status, stderr, lines: stdout.split("\n").length }).toEqual({
      status: 0,
      stderr: "",
      lines: 2,
    });
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(["id", "score", "claims"]);
    expect(answer.score).toBeLessThan(0.8);
    expect(answer.claims).toEqual([
      {
        text: "Ines Okafor opened the bridge on Monday.",
        verdict: "supported",
        sentences: [0],
        reasons: [],
      },
      {
        text: "It cost 14 million euros.",
        verdict: "unsupported",
        sentences: [1],
        reasons: ["number-not-in-source"],
      },
    ]);
  });

  test("either file may be standard input, with the same answer", async () => {
    const files = await runVerbatim(["check", path("article.txt"), path("summary.txt")]);
    const article = await runVerbatim(["check", "-", path("summary.txt")], { input: TEXT });
    const summary = await runVerbatim(["check", path("article.txt"), "-"], { input: SUMMARY });
    expect([article.stdout, summary.stdout]).toEqual([files.stdout, files.stdout]);
  });

  test.each([
    [["article.txt"], "an article and a summary"],
    [["article.txt", "summary.txt", "summary.txt"], "got 3 files"],
    [["article.txt", "summery.txt"], "There is no file"],
    [["article.txt", "blank.txt"], "nothing but blanks"],
  ])("%j gives one line that says what to do", async (names, words) => {
    const { status, stdout, stderr } = await runVerbatim(["check", ...names.map(path)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).toContain(words);
  });

  test("only one of the two can be standard input", async () => {
    const { status, stderr } = await runVerbatim(["check", "-", "-"], { input: TEXT });
    expect(status).toBe(1);
    expect(stderr).toContain("Only one of the two");
  });
});

test("check --jsonl answers line by line in order, bad ones with an error", async () => {
  const rows = [
    { id: "a", text: TEXT, summary: "It cost 12 million euros." },
    { id: "b", text: TEXT },
    { id: "c", text: TEXT, summary: "" },
    { id: "d", text: "", summary: "It rained." },
  ];
  const input = `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`;
  const { status, stdout, stderr } = await runVerbatim(["check", "--jsonl"], { input });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { id: "a", score: 1, claims: [{ verdict: "supported", sentences: [1], reasons: [] }] },
    { id: "b", error: expect.stringContaining("summary") },
    { id: "c", score: 1, claims: [] },
    { id: "d", claims: [{ verdict: "unsupported", sentences: [] }] },
  ]);
  expect({ status, errors: stderr.trim().split("\n").length }).toEqual({ status: 1, errors: 1 });
});
