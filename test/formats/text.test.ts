import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/decoding/decode-text.ts";
import { markdown } from "../../src/formats/markdown.ts";
import { text } from "../../src/formats/text.ts";

const written = fc.string({ unit: "binary", maxLength: 300 }).filter((s) => !s.includes("\0"));

describe("text keeps every offset", () => {
  test.each([text, markdown])("$name returns what was written, without byte-order mark", (format) =>
    fc.assert(
      fc.asyncProperty(written, fc.boolean(), async (string, marked) => {
        const bytes = Buffer.from(marked ? `\ufeff${string}` : string, "utf8");
        const expected = !marked && string.startsWith("\ufeff") ? string.slice(1) : string;
        expect((await format.extract(decodeText(bytes))).text).toBe(expected);
      }),
    ),
  );

  test("line ends, tabs, blanks and marks stay", async () => {
    const source = "\r\n  “Wait,”\tshe said.\r\rНет.\u2028 \u00a0\n";
    expect((await text.extract(source)).text).toBe(source);
  });
});

test("text states nothing of itself", async () => {
  expect(await text.extract("Talks resume\n\nThe talks resumed.")).toEqual({
    title: null,
    text: "Talks resume\n\nThe talks resumed.",
    url: null,
    publisher: null,
    byline: null,
    published: null,
    language: null,
    grade: "full",
    wall: null,
  });
});

describe("the title of Markdown is its first heading's words", () => {
  test.each([
    ["# Talks resume\n\nText", "Talks resume"],
    [
      "Intro\r\n\r\n## **Talks** in [the _old_ town](https://x.example) ##\r\n",
      "Talks in the old town",
    ],
    ["Talks resume\n=====\nText", "Talks resume"],
    ["Talks resume\n---\nText", "Talks resume"],
    ["```\n# a comment\n```\n# Talks resume", "Talks resume"],
    ["---\ntitle: x\n---\n# Talks resume", "Talks resume"],
    ["# ![logo](x.png)\n\n# Talks resume", "Talks resume"],
    ["# Пять_слов о `snake_case`", "Пять_слов о snake_case"],
    ["#hashtag\n\nNo heading here.", null],
    ["One paragraph.\n\n---\n\nAnother.", null],
    ["", null],
  ])("%j", async (source, title) => {
    expect((await markdown.extract(source)).title).toBe(title);
  });

  test("a line of a million brackets takes no time", async () => {
    const started = performance.now();
    await markdown.extract(`# ${"![[".repeat(330_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
