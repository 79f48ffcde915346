import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import type { Parsed, ReadArticle } from "../../src/parser.ts";
import { openParser } from "../../src/parsing/open-parser.ts";
import { TOO_MUCH } from "../fixtures/pages/hostile-pages.ts";

const PATIENCE = 60_000; // the machine that tests may be busy with others

const encoder = new TextEncoder();
const documentOf = (text: string, type = "text/html") => ({
  bytes: encoder.encode(text),
  type,
  url: "https://quay-courier.example/a?utm_source=feed",
});
const GOOD = documentOf(
  `<html><head><title>The lock is full again</title></head><body><h1>The lock is full again</h1>
  <p>“The water came back at night,” said Henrike Vaal, who keeps the lock at Brackhaven, on Monday.</p>
  <p>The barges that had waited since Thursday went through before noon, and nobody was hurt.</p></body></html>`,
);
// Takes minutes, as far as the analysis is concerned.
const SLOW = documentOf(TOO_MUCH["a million quotation marks"]?.() ?? "");

const parser = openParser();
afterAll(() => parser.close());

const read = <What>(parsed: Parsed<What>): What => {
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.value;
};

test(
  "an article comes back with its quotes at their offsets, its index and its name",
  async () => {
    const { article, analysis, grade, wall, suspect, index } = read(await parser.article(GOOD));
    expect({ grade, wall, suspect }).toEqual({ grade: "full", wall: null, suspect: [] });
    expect(article).toMatchObject({
      id: "https://quay-courier.example/a",
      url: "https://quay-courier.example/a",
      title: "The lock is full again",
    });
    const [quote] = analysis.quotes;
    const [start, end] = quote?.quoted[0] ?? [0, 0];
    expect(article.text.slice(start, end)).toBe("The water came back at night,");
    expect(quote?.speaker?.name).toBe("Henrike Vaal");
    expect(index.names.map(({ name }) => name)).toContain("Henrike Vaal");
  },
  PATIENCE,
);

test(
  "what was read once reads the same again",
  async () => {
    const { article, analysis, suspect, index } = read(await parser.article(GOOD));
    expect(await parser.again(article)).toEqual({ analysis, suspect, index });
  },
  PATIENCE,
);

test(
  "bytes are the caller's own afterwards, even of a view into a larger buffer",
  async () => {
    const whole = new Uint8Array(100_000);
    whole.set(GOOD.bytes, 50_000);
    const bytes = whole.subarray(50_000, 50_000 + GOOD.bytes.length);
    const { article } = read(await parser.article({ ...GOOD, bytes }));
    expect(article.title).toBe("The lock is full again");
    expect(bytes).toEqual(GOOD.bytes);
  },
  PATIENCE,
);

test(
  "a thread without work lets the process end, wherever it was started",
  async () => {
    const script = `
    import { openParser } from ${JSON.stringify(new URL("../../src/parsing/open-parser.ts", import.meta.url).href)};
    const parser = openParser();
    const bytes = new TextEncoder().encode("Lock full\\n\\nThe lock is full again, the water board said.");
    console.log((await parser.article({ bytes, type: "" })).ok);`;
    const tsx = createRequire(import.meta.url).resolve("tsx");
    const arguments_ = [
      "--import",
      pathToFileURL(tsx).href,
      "--input-type=module",
      "--eval",
      script,
    ];
    const { stdout } = await promisify(execFile)(process.execPath, arguments_, { cwd: tmpdir() });
    expect(stdout.trim()).toBe("true");
  },
  PATIENCE,
);

describe("limits", () => {
  test(
    "a document over its time is too hard, and those around it are read",
    async () => {
      const strict = openParser({ time: 2_000 });
      const answers = await Promise.all(
        [GOOD, SLOW, GOOD, SLOW, GOOD].map((document) => strict.article(document)),
      );
      expect(
        answers.map((answer: Parsed<ReadArticle>) => (answer.ok ? "read" : answer.why)),
      ).toEqual(["read", "too-hard", "read", "too-hard", "read"]);
      await strict.close();
    },
    PATIENCE,
  );

  test(
    "a document over its memory is too hard, and the next is read",
    async () => {
      const strict = openParser({ memory: 96, time: 30_000 });
      const answers = await Promise.all([
        strict.article(GOOD),
        strict.article(SLOW),
        strict.article(GOOD),
      ]);
      expect(answers.map((answer) => (answer.ok ? "read" : answer.why))).toEqual([
        "read",
        "too-hard",
        "read",
      ]);
      await strict.close();
    },
    PATIENCE,
  );

  test(
    "after closing, whoever waits is told",
    async () => {
      const closing = openParser();
      const waiting = [closing.article(SLOW), closing.article(GOOD)];
      const ends = Promise.allSettled(waiting);
      await closing.close();
      expect((await ends).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      await expect(closing.feed(GOOD)).rejects.toThrow("closed");
    },
    PATIENCE,
  );
});
