import { describe, expect, test } from "vitest";
import { html } from "../../../src/formats/html.ts";

const PARAGRAPH =
  "<p>The envoy said on Monday that talks about the river would go on, and that nobody should expect a treaty before the first snow.</p>";
const MB = 1_000_000;

/** Pages that bring down tree builders, each below the limit of 5 MB. */
const PAGES: Readonly<Record<string, () => string>> = {
  "deep nesting": () => "<div>".repeat(50_000) + PARAGRAPH,
  "endless nesting": () => "<b>".repeat(1.5 * MB),
  "depth within the limit, many times": () =>
    `${"<div>".repeat(240)}x${"</div>".repeat(240)}`.repeat(120),
  "200,000 line breaks": () => "<br>".repeat(200_000),
  "300,000 links": () => "<a href=x>y</a>".repeat(300_000),
  "10,000 links": () => "<p><a href=x>link one</a>, and more</p>".repeat(9_900),
  "5 MB of <": () => "<".repeat(4.9 * MB),
  "5 MB of &amp;": () => "&amp;".repeat(0.98 * MB),
  "5 MB of end tags": () => "</div>".repeat(0.8 * MB),
  "5 MB of comment starts": () => "<!--".repeat(1.2 * MB),
  "an attribute without end": () => `<p a="${"x=".repeat(2.4 * MB)}`,
  "a word without end": () => `<h2>${"a".repeat(4.8 * MB)}</h2>`,
  "100,000 attributes": () => `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(" ")}>`,
  "a style sheet of braces": () => `<style>${"{".repeat(4.8 * MB)}</style>`,
  "JSON-LD without end": () => `<script type="application/ld+json">${"[".repeat(MB)}</script>`,
  "tables in tables": () => "<table><tr><td>".repeat(2_000),
  "5,000 posts in one box": () =>
    `<div>${`<blockquote class="twitter-tweet">${"x".repeat(300)}</blockquote>`.repeat(5_000)}</div>`,
  "wrappers in wrappers, all unspoken": () =>
    `${"<div aria-hidden=true>".repeat(200)}${"x ".repeat(2 * MB)}`,
  NULs: () => "\0".repeat(4 * MB),
};

// Each takes under two seconds alone; the machine that tests may be busy.
const PATIENCE = 15_000;

describe("a hostile page ends in seconds, and its article still comes out", () => {
  test.each(Object.keys(PAGES))("%s", { timeout: PATIENCE }, async (name) => {
    const { text } = await html.extract(
      `<html><head><title>River</title></head><body>${PARAGRAPH.repeat(6)}${PAGES[name]?.()}`,
    );
    expect(text.startsWith("The envoy said on Monday")).toBe(true);
  });
});

test.each(["", " ", "\0", "<", "</", "&", "<html>", "<frameset>", "<plaintext>", "hello", "]]>"])(
  "a page of %j has no article",
  async (page) => {
    expect(await html.extract(page)).toMatchObject({ grade: "none" });
  },
);
