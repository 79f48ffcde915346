import { mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runVerbatim } from "../run-verbatim.ts";

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-errors-"));
  await writeFile(path("empty.txt"), "");
  await writeFile(path("blank.txt"), " \n\t\n");
  await writeFile(path("report.pdf"), "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
  await writeFile(path("huge.txt"), "");
  await truncate(path("huge.txt"), 50_000_000);
  await symlink(path("loop.txt"), path("loop.txt"));
  await writeFile(path("article.txt"), "The bridge opens in May, the mayor said.\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One line that says what to do, on standard error, and nothing on standard output. */
async function expectOneLine(argv: readonly string[], input?: string): Promise<string> {
  const { status, stdout, stderr } = await runVerbatim(argv, input === undefined ? {} : { input });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+[.?] \[[a-z0-9]{4}-[a-z0-9]{4}\]\n$/u);
  return stderr;
}

describe("a reference that is no article", () => {
  test.each([
    ["missing.txt", "There is no file"],
    ["artcle.txt", "Did you mean"],
    ["empty.txt", "is empty"],
    ["blank.txt", "nothing but blanks"],
    ["report.pdf", "PDF"],
    ["huge.txt", "larger than 5 MB"],
    ["loop.txt", "leads back to itself"],
    ["", "is a folder"],
  ])("%j gives one clear line", async (name, words) => {
    expect(await expectOneLine(["digest", path(name)])).toContain(words);
  });

  test("an empty standard input gives one clear line", async () => {
    expect(await expectOneLine(["analyze", "-"], "")).toContain("Standard input is empty");
  });

  test("an address of a private network is refused before anything is fetched", async () => {
    expect(await expectOneLine(["digest", "http://127.0.0.1/a"])).toContain("private network");
  });
});

describe("a command line that cannot be taken", () => {
  test.each([
    [["wjo", "Ines"], "Did you mean who?"],
    [["who", "Ines", "--colour"], "--colour"],
    [["who"], "/who NAME"],
    [["quotes", "--limit", "99"], "limit"],
    [["status", "of", "March"], "refresh must be yes or no"],
    [["digest", "--published", "yesterday"], "2025-02-13"],
    [["serve"], "DISCORD_TOKEN"],
    [["serve", "a.txt"], "reads no article"],
    [["digest", "--jsonl"], "--jsonl"],
    [["analyze", ""], "No file was named"],
    [["quotes", "Ines", "--name", "Ana"], "given twice"],
  ])("%j gives one line that says what to do", async (argv, words) => {
    expect(await expectOneLine(argv)).toContain(words);
  });

  test("what was typed cannot steer the terminal", async () => {
    expect(await expectOneLine(["\u001b[2J\nwho"])).not.toContain("\u001b");
  });

  test("analyze takes one article", async () => {
    const two = ["analyze", path("article.txt"), path("article.txt")];
    expect(await expectOneLine(two)).toContain("takes one article");
  });

  test("a wrong setting is named", async () => {
    const { status, stderr } = await runVerbatim(["who", "Ines"], { env: { LOG_LEVEL: "loud" } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^LOG_LEVEL must be one of [^\n]+\n$/u);
  });
});
