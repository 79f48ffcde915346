import { describe, expect, test } from "vitest";
import { html } from "../../../src/formats/html.ts";

const STORY =
  "<p>The dam above Orvik will be opened on Tuesday, the water board said, and the village must be empty by then.</p>".repeat(
    3,
  );

const read = (head: string, body = "", url?: string) =>
  html.extract(`<html><head>${head}</head><body>${body}${STORY}</body></html>`, url);

const linked = (node: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe("the headline", () => {
  test.each([
    ["<title>Dam to open | The Orvik Post</title>", "<h1>Dam to open</h1>", "Dam to open"],
    [
      "<title>Dam to open - Orvik Post</title><meta property='og:site_name' content='The Orvik Post'>",
      "",
      "Dam to open",
    ],
    [
      "<title>Post offices close - Post</title><meta property='og:site_name' content='Post'>",
      "",
      "Post offices close",
    ],
    [
      "<title>Home</title><meta property='og:title' content='Dam &amp;amp; village: what is next'>",
      "",
      "Dam & village: what is next",
    ],
    [
      linked({ "@type": "NewsArticle", headline: "Dam to <b>open</b>" }),
      "<h1>Orvik</h1>",
      "Dam to open",
    ],
    [
      "<title>Dam to open in Orvik on Tuesday</title>",
      "<h1>The Orvik Post</h1><h1>Dam to open in Orvik</h1>",
      "Dam to open in Orvik",
    ],
    ["", "<h1>Dam to open</h1>", "Dam to open"],
    ["", "", null],
  ])("%s %s", async (head, body, title) => {
    expect((await read(head, body)).title).toBe(title);
  });

  test("is not repeated in the text", async () => {
    const { text } = await read("<title>Dam to open soon</title>", "<h1>Dam to open soon</h1>");
    expect(text).not.toContain("Dam to open soon");
  });
});

describe("who wrote it", () => {
  const article = (author: unknown): string => linked({ "@type": "Article", author });

  test.each([
    [article({ name: "Ida Moen" }), "", "Ida Moen"],
    [article([{ name: "Ida Moen" }, "Per Lie"]), "", "Ida Moen, Per Lie"],
    [article("By Ida Moen and Per Lie, Staff Writer"), "", "Ida Moen, Per Lie"],
    [article("desk@orvik.example"), '<p class="byline">By Ida Moen</p>', "Ida Moen"],
    [article("https://orvik.example/ida"), "", null],
    ['<meta name="author" content="Ida Moen">', "", "Ida Moen"],
    [
      '<meta name="author" content="Orvik Post"><meta property="og:site_name" content="Orvik Post">',
      '<a rel="author">Ida Moen</a>',
      "Ida Moen",
    ],
    [article({ name: { name: { name: { name: { name: { name: "deep" } } } } } }), "", null],
  ])("%s %s", async (head, body, byline) => {
    expect((await read(head, body)).byline).toBe(byline);
  });
});

describe("when it was published", () => {
  test.each([
    [
      linked({ "@graph": [{ "@type": "NewsArticle", datePublished: "2024-03-05" }] }),
      "",
      "2024-03-05",
    ],
    [
      '<meta property="article:published_time" content="2024-03-05T08:00:00Z">',
      "",
      "2024-03-05T08:00:00Z",
    ],
    ["", '<time datetime="2024-03-05 08:00">5 March</time>', "2024-03-05T08:00"],
    [
      '<meta name="date" content="recently">',
      '<time datetime="2024-03-05">5 March</time>',
      "2024-03-05",
    ],
    ['<meta property="article:modified_time" content="2024-03-05">', "", null],
    ["", "<p>5 March 2024</p>", null],
  ])("%s %s", async (head, body, published) => {
    expect((await read(head, body)).published).toBe(published);
  });

  test("the address states a date, too", async () => {
    const page = await read("", "", "https://orvik.example/2024/3/05/dam");
    expect(page.published).toBe("2024-03-05");
  });
});

describe("where it stands", () => {
  const address = "https://orvik.example/dam?from=mail";

  test.each([
    ['<link rel="canonical" href="/dam">', address, "https://orvik.example/dam"],
    ['<link rel="canonical" href="https://orvik.example/">', address, address],
    ['<link rel="canonical" href="javascript:alert(1)">', address, address],
    [
      '<meta property="og:url" content="https://orvik.example/dam">',
      undefined,
      "https://orvik.example/dam",
    ],
    ['<link rel="canonical" href="/dam">', undefined, null],
    [
      '<link rel="canonical" href="https://orvik.example/dam">',
      "https://m.orvik.example/d",
      "https://orvik.example/dam",
    ],
    [
      '<link rel="canonical" href="https://blogs.example/dam">',
      "https://ana.blogs.example/d",
      "https://ana.blogs.example/d",
    ],
    ["", "not an address", null],
  ])("%s %s", async (head, url, found) => {
    expect((await read(head, "", url)).url).toBe(found);
  });
});

test.each([
  [linked({ "@type": "NewsArticle", publisher: { name: "The Orvik Post" } }), "The Orvik Post"],
  ['<meta property="og:site_name" content="The Orvik Post">', "The Orvik Post"],
  ["", "orvik.example"],
])("the publisher of %s is %s", async (head, publisher) => {
  expect((await read(head, "", "https://www.orvik.example/dam")).publisher).toBe(publisher);
});

test.each([
  '<script type="application/ld+json">{"@type":"NewsArticle",\n"headline":"Dam\nto open",}</script>',
  '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"Dam to open"} --></script>',
  '<script type="application/ld+json">//<![CDATA[\n[{"@type":["X","NewsArticle"],"headline":"Dam to open"}]\n//]]></script>',
  '<script type="application/ld+json">{{{</script><meta property="og:title" content="Dam to open">',
])("broken JSON-LD is mended or skipped: %s", async (head) => {
  expect((await read(head)).title).toBe("Dam to open");
});

test("a page behind an open cookie banner is read", async () => {
  const page = `<div id="page" aria-hidden="true">${STORY}</div><div role="dialog">We use cookies.</div>`;
  const { text } = await html.extract(`<html><body>${page}</body></html>`);
  expect(text).toContain("The dam above Orvik");
});
