import { expect, test } from "vitest";
import { discoverFeeds } from "../../src/feeds/discover-feeds.ts";

const HOME = "https://herald.example/news/";
const addresses = (page: string) => discoverFeeds(page, HOME).map(({ url }) => url);

test("the feeds that a page names, with their titles, comments last", () => {
  const page = `<!doctype html><html><head>
    <link rel="alternate" type="application/rss+xml" title="Herald &raquo; Comments Feed" href="/comments/feed/">
    <LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' TITLE=' The
      Herald ' HREF='atom.xml'>
    <link rel="alternate" hreflang="de" href="/de">
    <link rel="stylesheet" type="text/css" href="/feed.css">
    <link rel="alternate feed" href="https://feeds.example/herald">
    <link rel="alternate" type="application/feed+json" href="/feed.json">
  </head><body><a href="/rss">RSS</a></body></html>`;
  expect(discoverFeeds(page, HOME)).toEqual([
    { url: "https://herald.example/news/atom.xml", title: "The Herald" },
    { url: "https://feeds.example/herald", title: null },
    { url: "https://herald.example/feed.json", title: null },
    { url: "https://herald.example/comments/feed/", title: "Herald » Comments Feed" },
  ]);
});

test("a page's base counts", () => {
  expect(addresses('<base href="/x/"><link rel=feed href="f">')).toEqual([
    "https://herald.example/x/f",
  ]);
});

test.each([
  "/feed",
  "/feed/",
  "/rss.xml",
  "/news/atom.xml",
  "/index.rdf",
  "/feed.json",
  "/feeds/all",
  "/sport.rss",
  "/?feed=rss2",
  "https://other.example/rss",
])("where a page names none, a link to %s is taken for one", (href) => {
  expect(addresses(`<p>See <a href="${href}">here</a>`)).toEqual([new URL(href, HOME).href]);
});

test.each([
  "/feedback",
  "/about/rss-explained",
  "/people/atomic",
  "/newsfeeds-and-you.html",
  "/sitemap.xml",
  "mailto:rss@herald.example",
  "javascript:feed()",
])("a link to %s is none", (href) => {
  expect(addresses(`<a href="${href}">here</a>`)).toEqual([]);
});

test("a feed that is named twice is one, and a page of endless links stays short", () => {
  const link = '<link rel="alternate" type="text/xml" href="/a">';
  expect(addresses(link + link)).toEqual(["https://herald.example/a"]);
  const many = Array.from({ length: 3_000 }, (_, n) => `<link rel="feed" href="/${n}">`).join("");
  expect(addresses(many)).toHaveLength(50);
});
