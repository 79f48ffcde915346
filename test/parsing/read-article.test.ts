import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MAX_BYTES } from "../../src/limits.ts";
import { readArticle } from "../../src/parsing/read-article.ts";
import type { Document } from "../../src/source.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url));

const read = (document: Partial<Document>, stated = {}) =>
  readArticle({ bytes: encode(""), type: "text/html", ...document }, stated);

const STORY =
  "The lock at Brackhaven is full again, the water board said on Monday. “We are as surprised as anybody,” said Henrike Vaal, who keeps it.";
const page = (head: string, body = `<p>${STORY}</p>`): Uint8Array =>
  encode(`<html><head>${head}</head><body>${body}</body></html>`);

describe("a teaser", () => {
  test("is its headline alone, from which nothing can be quoted", async () => {
    const answer = await read({ bytes: fixture("paywall") });
    expect(answer).toMatchObject({
      ok: true,
      value: { grade: "teaser", wall: "paywall", article: { text: "Inside the glass tower" } },
    });
    expect(answer.ok && answer.value.analysis.quotes).toEqual([]);
  });

  test("without one is no article", async () => {
    const bytes = page("", `<p>${STORY}</p><p>Subscribe to continue reading</p>`);
    expect(await read({ bytes })).toEqual({ ok: false, why: "no-article", wall: "paywall" });
    expect(await read({ bytes }, { title: "Lock full" })).toMatchObject({
      value: { article: { title: "Lock full", text: "Lock full" } },
    });
  });
});

describe("what cannot be read has its reason", () => {
  test.each([
    ["a PDF", { bytes: encode("%PDF-1.7 …") }, "binary", null],
    ["too many bytes", { bytes: new Uint8Array(MAX_BYTES + 1).fill(0x20) }, "too-large", null],
    [
      "too many characters",
      { bytes: page("", `<p>${STORY.repeat(9_000)}</p>`) },
      "too-large",
      null,
    ],
    ["a consent dialog", { bytes: fixture("consent") }, "no-article", "consent"],
    ["a front page", { bytes: fixture("front-page") }, "no-article", null],
    ["a page that scripts build", { bytes: fixture("shell") }, "no-article", null],
    ["nothing", {}, "no-article", null],
    ["JSON", { bytes: encode('{"text": "a"}'), type: "application/json" }, "no-article", null],
    [
      "a feed",
      { bytes: encode('<?xml version="1.0"?><rss><channel/></rss>'), type: "" },
      "no-article",
      null,
    ],
  ])("%s", async (_, document, why, wall) => {
    expect(await read(document)).toEqual({ ok: false, why, wall });
  });
});

describe("the format is that of the type, or what the beginning shows", () => {
  test.each([
    ["text/html", page("<title>Lock full</title>")],
    ["", page("<title>Lock full</title>")],
    ["text/plain", page("<title>Lock full</title>")],
    ["text/markdown", encode(`# Lock full\n\n${STORY}`)],
    ["text/plain", encode(`Lock full\n\n${STORY}`)],
    ["application/octet-stream", encode(`Lock full\n\n${STORY}`)],
  ])("%s", async (type, bytes) => {
    const answer = await read({ bytes, type });
    expect(answer.ok && answer.value.analysis.title).toBe("Lock full");
    const speakers = answer.ok
      ? answer.value.analysis.quotes.map((quote) => quote.speaker?.name)
      : [];
    expect(speakers).toContain("Henrike Vaal");
  });
});

test("the words of a page are those of its charset", async () => {
  const cyrillic = [
    ..."Шлюз снова полон, сообщил в понедельник порт Бракхафена, и баржи пошли.",
  ].map((letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
  const bytes = Uint8Array.from([...encode("<html><body><p>"), ...cyrillic]);
  const answer = await read({ bytes, charset: "windows-1251" });
  expect(answer.ok && answer.value.article.text).toContain("Шлюз снова полон");
});
