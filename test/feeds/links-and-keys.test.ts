import { describe, expect, test } from "vitest";
import { itemKeys } from "../../src/feeds/item-keys.ts";
import { resolveLink } from "../../src/feeds/resolve-link.ts";
import { toPlain } from "../../src/feeds/to-plain.ts";

describe("links", () => {
  const page = "https://herald.example/news/feed";
  test.each([
    ["/a", [null, page], "https://herald.example/a"],
    ["a", [null, page], "https://herald.example/news/a"],
    ["a", ["x/", null, page], "https://herald.example/news/x/a"],
    ["a", ["x/", "/y/", page], "https://herald.example/y/x/a"],
    ["a", ["http://[broken", page], "https://herald.example/news/a"],
    ["//cdn.example/a", [page], "https://cdn.example/a"],
    [" https://herald.example/ä b \n", [page], "https://herald.example/%C3%A4%20b"],
    ["mailto:a@herald.example", [page], null],
    ["javascript:alert(1)", [page], null],
    ["file:///etc/hosts", [page], null],
    ["https://me:pw@herald.example/", [page], null],
    ["a", [], null],
    ["", [page], null],
    [`/${"a".repeat(3_000)}`, [page], null],
  ])("%j in %j leads to %j", (link, bases, url) => {
    expect(resolveLink(link, bases)).toBe(url);
  });
});

describe("keys", () => {
  const item = (id: string | null, url: string | null, title: string | null = null) => ({
    id,
    url,
    title,
    summary: null,
  });

  test("what the feed calls an entry goes before its link, and that before its title", () => {
    const keys = itemKeys([item("a", "/1", "T"), item(null, "/2", "T"), item(null, null, "T")]);
    expect(keys).toEqual(["a", "/2", "title:T"]);
  });

  test("an id that several entries share tells them apart by their links", () => {
    expect(itemKeys([item("a", "/1"), item("a", "/2")])).toEqual(["/1 a", "/2 a"]);
  });

  test("an entry that stands there twice is one", () => {
    expect(itemKeys([item("a", "/1"), item("a", "/1")])).toEqual(["a", null]);
  });

  test("what is nothing has no key", () => {
    expect(itemKeys([item(null, null)])).toEqual([null]);
  });
});

describe("plain text", () => {
  test.each([
    ["<p>One</p><p>Two</p>", "One Two"],
    ["Wo<b>r</b>d", "Word"],
    ["Fish &amp; chips &lt;3", "Fish & chips <3"],
    ["5 < 6 and a <b", "5 < 6 and a <b"],
    ["<style>p{}</style>a<script>b()</script><!-- c -->d", "ad"],
    ["a&nbsp;\n\t b", "a b"],
    ["<img src=x>", null],
  ])("%j reads %j", (value, seen) => {
    expect(toPlain({ value, markup: true })).toBe(seen);
  });

  test("text that is no markup stays as it is", () => {
    expect(toPlain({ value: "<b> &amp;", markup: false })).toBe("<b> &amp;");
  });
});
