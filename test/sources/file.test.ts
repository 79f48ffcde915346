import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_BYTES } from "../../src/limits.ts";
import { file } from "../../src/sources/file.ts";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-files-"));
  chmodSync(folder, 0o755);
  writeFileSync(at("harbour.txt"), "The harbour is open.\n");
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("secret.txt"), "The harbour is open.\n", { mode: 0o600 });
  writeFileSync(at("limit.txt"), "a".repeat(MAX_BYTES));
  writeFileSync(at("over.txt"), "a".repeat(MAX_BYTES + 1));
  writeFileSync(at("huge.txt"), "");
  truncateSync(at("huge.txt"), 50_000_000_000);
  symlinkSync(at("harbour.txt"), at("link.HTML"));
  symlinkSync(at("loop-b"), at("loop-a"));
  symlinkSync(at("loop-a"), at("loop-b"));
  execFileSync("/usr/bin/env", ["mkfifo", at("pipe")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a file's bytes come with its ending in lower case", async () => {
  const { bytes, type } = await file.load(at("link.HTML"));
  expect(Buffer.from(bytes).toString()).toBe("The harbour is open.\n");
  expect(type).toBe(".html");
});

test("a file of exactly the limit is read whole", async () => {
  expect((await file.load(at("limit.txt"))).bytes).toHaveLength(MAX_BYTES);
});

test.each([
  ["harbour.txt", true],
  ["C:\\news\\harbour.txt", true],
  ["-", false],
  ["https://example.org/a.txt", false],
  ["FTP://example.org/a.txt", false],
])("%s is a path: %s", (reference, accepted) => {
  expect(file.accepts(reference)).toBe(accepted);
});

describe("what cannot be read says so in one sentence, with what to do", () => {
  test.each([
    ["nowhere.txt", /^There is no file “.*nowhere.txt”\.$/u, "Check the path."],
    ["harbuor.txt", /^There is no file/u, /^Did you mean “.*\/harbour.txt”\?$/u],
    ["harbour", /^There is no file/u, /^Did you mean “.*\/harbour.txt”\?$/u],
    ["no-folder/harbour.txt", /^There is no file/u, "Check the path."],
    ["harbour.txt/more", /goes through something that is no folder\.$/u, "Check the path."],
    ["", /is a folder\.$/u, "Name a file in it."],
    ["empty.txt", /is empty\.$/u, /^Give a/u],
    ["over.txt", /is larger than 5 MB\.$/u, "Give the article alone."],
    ["pipe", /is not a regular file\.$/u, /^Give a/u],
    ["loop-a", /is a link that leads back to itself\.$/u, /^Give a/u],
    ["x".repeat(300), /is too long for a file's name\.$/u, /pipe it in/u],
    ["nul\0byte.txt", /is no file's name\.$/u, /^Give a/u],
  ])("%s", async (name, message, hint) => {
    const failure = await file.load(at(name)).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
    expect(String(failure)).not.toMatch(/[\r\n\0]/u);
  });

  test("a device is not opened", async () => {
    await expect(file.load("/dev/zero")).rejects.toThrow("“/dev/zero” is not a regular file.");
  });

  test("an escape sequence in a name does not reach the terminal", async () => {
    await expect(file.load("\u001b[31mred\u202e.txt")).rejects.toThrow("“ [31mred .txt”");
  });

  test("50 GB are refused without being read", async () => {
    const before = process.memoryUsage().rss;
    const started = performance.now();
    await expect(file.load(at("huge.txt"))).rejects.toThrow("is larger than 5 MB.");
    expect(performance.now() - started).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  test("a file that its owner keeps from others is reported as such", () => {
    chmodSync(at("secret.txt"), 0o000);
    const source = new URL("../../src/sources/file.ts", import.meta.url).href;
    // The superuser may read everything, so under it the reader becomes nobody.
    const script = `const { file } = await import(${JSON.stringify(source)});
      if (process.getuid() === 0) process.setuid(65_534);
      await file.load(process.argv[1]).catch((e) => console.log(e.name, e.message, e.hint));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", script, at("secret.txt")],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout).toBe(
      `UserError “${at("secret.txt")}” may not be read. Check its permissions.\n`,
    );
  });
});
