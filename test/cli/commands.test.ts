import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Answer, DigestAnswer, WhoAnswer } from "../../src/answer.ts";
import { answerOf, runVerbatim } from "../run-verbatim.ts";

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const SAMPLE = path("../../src/sample/article.txt");
const TRAM = path("../fixtures/articles/night-tram.txt");
const CABLE = path("../fixtures/articles/cable-repair.txt");

describe("a question command", () => {
  test("prints a card, and with --json the answer of the contract's shape and nothing else", async () => {
    const { status, stdout, stderr } = await runVerbatim(["who", "Zielinski", "--article", TRAM]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Tomasz Zielinski, head of the Riverton Transport Authority");
    expect(stdout).toContain("“It can be done.”");

    const answer = await answerOf<Answer<WhoAnswer>>(["who", "Zielinski", "--article", TRAM]);
    expect(Object.keys(answer)).toEqual([
      "command",
      "options",
      "found",
      "articles",
      "evidence",
      "answer",
    ]);
    expect(answer).toMatchObject({ command: "who", options: { name: "Zielinski" }, found: true });
    expect(answer.articles).toMatchObject([{ published: "2025-03-04", publisher: "Example Wire" }]);
  });

  test("takes unquoted words, and an answer of nothing is an answer", async () => {
    const { status, stdout } = await runVerbatim(["ask", "Who", "won", "the", "election?"]);
    expect(status).toBe(0);
    expect(stdout).toContain("does not say");
  });

  test("says that the sample answers when no article was named", async () => {
    expect((await runVerbatim(["timeline"])).stdout).toContain("sample");
  });

  test("reads standard input", async () => {
    const input = await readFile(CABLE);
    const { stdout } = await runVerbatim(["who", "Demir", "--article", "-"], { input });
    expect(stdout).toContain("Yusuf Demir, Captain");
  });
});

test("digest reads words and --article in the order typed, as one digest", async () => {
  const answer = await answerOf<Answer<DigestAnswer>>(["digest", TRAM, "--article", CABLE]);
  expect(answer.articles.map(({ title }) => title)).toEqual([
    expect.stringContaining("Night Tram"),
    expect.stringContaining("Cable"),
  ]);
  const cited = answer.answer.bullets.flatMap(({ evidence }) =>
    evidence.map((at) => answer.evidence[at]?.article),
  );
  expect(new Set(cited)).toEqual(new Set(answer.articles.map(({ id }) => id)));
});

test("colour codes never reach a pipe", async () => {
  expect((await runVerbatim(["digest"])).stdout).not.toContain("\u001b");
});

test("help on the command line lists its own verbs too, and explains one", async () => {
  expect((await runVerbatim(["help"])).stdout).toMatch(/\/who NAME.*analyze.*extract/su);
  expect((await runVerbatim(["help", "extract"])).stdout).toMatch(/^extract: /u);
});

test("an answer that cannot be written is one line and status 2", async () => {
  const { status, stderr } = await runVerbatim(["timeline"], { stdout: "/dev/full" });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^The answer cannot be written: [^\n]+\n$/u);
});

describe("analyze", () => {
  test("keeps the text to the character, and the same input gives byte-equal output", async () => {
    const [once, again] = await Promise.all([
      runVerbatim(["analyze", SAMPLE]),
      runVerbatim(["analyze"]),
    ]);
    expect(again.stdout).toBe(once.stdout);
    const analysis = JSON.parse(once.stdout);
    expect(analysis.text).toBe(await readFile(SAMPLE, "utf8"));
    expect(analysis).toMatchObject({ published: null, publisher: null, byline: null, url: null });
  });

  test("--jsonl answers line by line, bad ones with an error", async () => {
    const row = { id: "a", text: "“We won,” said Ana Roe.", title: "Won", published: "2025-02-13" };
    const input = `${JSON.stringify(row)}\nnonsense\n{"id":"b","text":""}\n`;
    const { status, stdout, stderr } = await runVerbatim(["analyze", "--jsonl"], { input });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ ...row, writer: "rules" });
    expect(lines[0].quotes).toMatchObject([{ kind: "direct", speaker: { name: "Ana Roe" } }]);
    expect(lines[1]).toEqual({ id: null, error: "not JSON." });
    expect(lines[2]).toMatchObject({ id: "b", sentences: [], quotes: [], people: [], summary: [] });
    expect({ status, errors: stderr.trim().split("\n").length }).toEqual({ status: 1, errors: 1 });
  });
});

describe("extract", () => {
  test("prints the article without its analysis", async () => {
    const { stdout } = await runVerbatim(["extract", TRAM]);
    expect(JSON.parse(stdout)).toMatchObject({ grade: "full", text: await readFile(TRAM, "utf8") });
  });

  test("--jsonl takes pages", async () => {
    const paragraph = "The bridge over the Lind opens in May, the mayor said on Monday evening. ";
    const html = `<title>Bridge</title><nav>Home</nav><article><h1>Bridge opens</h1><p>${paragraph.repeat(9)}</p></article>`;
    const input = `${JSON.stringify({ id: "p", html, url: "https://example.org/bridge" })}\n`;
    const { stdout } = await runVerbatim(["extract", "--jsonl"], { input });
    const page = JSON.parse(stdout);
    expect(page).toMatchObject({ id: "p", url: "https://example.org/bridge" });
    expect(page.text).toContain("opens in May");
    expect(page.text).not.toContain("Home");
  });
});

describe("without arguments and without a terminal", () => {
  test("the digest is printed, the lines of standard input are answered, and it ends", async () => {
    const input = "/who Peskov\nWho won the election in Moldova?";
    const { status, stdout } = await runVerbatim([], { input });
    expect(status).toBe(0);
    const [digest = "", who = "", ask = ""] = stdout.split(/\n(?=Dmitry|Who won)/u);
    expect(digest).toContain("What happened");
    expect(who).toContain("Kremlin spokesman");
    expect(ask).toContain("does not say");
  });
});
