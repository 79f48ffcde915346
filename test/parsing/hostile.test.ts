import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openParser } from "../../src/parsing/open-parser.ts";
import { HOSTILE_PAGES, TOO_MUCH, XML_BOMBS } from "../fixtures/pages/hostile-pages.ts";

// The limit is 5 seconds a document; the machine that tests may be busy with others.
const PATIENCE = 60_000;

const encoder = new TextEncoder();
const documentOf = (text: string, type: string) => ({
  bytes: encoder.encode(text),
  type,
  url: "https://quay.example/a",
});
const GOOD = documentOf("Lock full\n\nThe lock is full again, the water board said.", "text/plain");

const defects: Error[] = [];
const parser = openParser({ onDefect: (defect) => defects.push(defect) });
const delay = monitorEventLoopDelay({ resolution: 10 });
beforeAll(() => parser.article(GOOD), PATIENCE);
afterAll(() => parser.close());

/** Runs a job with a watch on the main loop; the documents themselves are made before. */
async function watched<Answer>(job: () => Promise<Answer>): Promise<Answer> {
  delay.enable();
  const answer = await job();
  delay.disable();
  expect(await parser.article(GOOD)).toMatchObject({ ok: true });
  return answer;
}

describe("a hostile document is answered, and the next is read", () => {
  // What the pages themselves become is tested where pages are read.
  const names = ["200,000 nested tags", "5 MB of <", "300,000 links"] as const;
  const pages = names.map((name) => [name, HOSTILE_PAGES[name]] as const);

  test.each([...pages, ...Object.entries(TOO_MUCH)])(
    "%s",
    async (_, make) => {
      const page = documentOf(`<html><title>River</title><body>${make?.()}`, "text/html");
      const answer = await watched(() => parser.article(page));
      expect(answer.ok ? "read" : answer.why).toMatch(/^(?:read|too-hard|too-large|no-article)$/u);
    },
    PATIENCE,
  );

  test.each(Object.entries(XML_BOMBS))(
    "%s",
    async (_, make) => {
      const feed = documentOf(make(), "application/rss+xml");
      const answer = JSON.stringify(await watched(() => parser.feed(feed)));
      expect(answer.length).toBeLessThan(2_000_000);
      expect(answer).not.toContain(readFileSync("/etc/hostname", "utf8").trim() || "no host name");
    },
    PATIENCE,
  );

  test("the main loop went on meanwhile", () => {
    // On a machine of its own: under 50 ms.
    expect(delay.percentile(99) / 1e6).toBeLessThan(500);
  });

  test("none of them is a defect of ours", () => {
    expect(defects).toEqual([]);
  });
});
