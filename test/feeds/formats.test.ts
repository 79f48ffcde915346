import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFeed } from "../../src/feeds/read-feed.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url), "utf8");

const readFixture = (name: string, url: string) => {
  const feed = readFeed(fixture(name), url);
  if (!feed) throw new Error(`${name} is no feed`);
  return feed;
};

test("RSS with the elements that publishers put beside it", () => {
  const { items, ...feed } = readFixture("harbour-herald.rss", "https://herald.example/feed");
  expect(feed).toEqual({
    title: "Harbour & Hill Herald",
    home: "https://herald.example/",
    language: "en",
    freshFor: 15 * 60_000,
  });
  expect(items).toEqual([
    {
      key: "herald-1001",
      url: "https://herald.example/ferry?from=feed&n=1",
      title: "Ferry returns after storm",
      summary: "The ferry sails again. Tickets cost €4.",
      content: "<p>The ferry sails again, the harbour office said.</p>",
      author: "Mira Solheim",
      published: "2025-03-04T07:15:00+01:00",
      updated: null,
    },
    {
      key: "https://herald.example/council",
      url: "https://herald.example/council",
      title: 'Council "in no hurry"',
      summary: "The mayor spoke for an hour.",
      content: null,
      author: "Tom Avery",
      published: "2025-03-03T18:05:00-05:00",
      updated: null,
    },
    {
      key: "title:A note without a headline or a link.",
      url: null,
      title: null,
      summary: "A note without a headline or a link.",
      content: null,
      author: null,
      published: null,
      updated: null,
    },
  ]);
});

test("Atom with its kinds of text, its links and its bases", () => {
  const { items, ...feed } = readFixture("quarry-post.atom", "https://elsewhere.example/f");
  expect(feed).toEqual({
    title: "Quarry Post: 2 < 3",
    home: "https://quarry.example/",
    language: "de",
    freshFor: null,
  });
  expect(items).toEqual([
    {
      key: "urn:quarry:1",
      url: "https://quarry.example/news/2025/blast.html",
      title: "Blast & dust ends",
      summary: "No more dust.",
      content: "<p>No more <b>dust</b>.</p>",
      author: "Ilse Brand, Jo Kern",
      published: "2025-03-04T10:00:00+01:00",
      updated: "2025-03-04T11:30:00+01:00",
    },
    {
      key: "https://quarry.example/trial",
      url: "https://quarry.example/trial",
      title: "Trial opens",
      summary: null,
      content: "<p>It opens at 9 &lt; 10.</p>\n<p>It ends late.</p>",
      author: "The Quarry Post",
      published: null,
      updated: "2025-03-03",
    },
  ]);
});

test("RDF, whose entries stand beside the channel", () => {
  const { items, ...feed } = readFixture("tidewater.rdf", "https://tidewater.example/index.rdf");
  expect(feed).toMatchObject({ title: "Tidewater", language: "fr" });
  expect(items[0]).toMatchObject({ author: "Léa Morin", published: "2025-03-04T06:00:00+01:00" });
  expect(items[1]).toMatchObject({
    key: "https://tidewater.example/2",
    url: "https://tidewater.example/2",
    title: "Mussels are back",
  });
});

test("JSON Feed, whose titles are no markup and whose ids are no links", () => {
  const { items, ...feed } = readFixture("lantern.json", "https://lantern.example/feed.json");
  expect(feed).toMatchObject({ title: "The Lantern <daily>", language: "es" });
  expect(items.map(({ url }) => url)).toEqual([
    "https://lantern.example/bridge",
    "https://elsewhere.example/7",
    null,
  ]);
  expect(items.map(({ author }) => author)).toEqual(["Ana Ruiz", "Lantern staff", "Lantern staff"]);
  expect(items[1]?.content).toBe("<p>Rain &amp; wind</p>\n<p>for days</p>");
});

test.each([
  ["ttl", "<ttl>60</ttl>", 3_600_000],
  ["a ttl of nothing", "<ttl>0</ttl>", null],
  ["a ttl that is no number", "<ttl>often</ttl>", null],
  ["a ttl of centuries", "<ttl>999999999</ttl>", 365 * 86_400_000],
  ["nothing", "", null],
])("how long a feed stays fresh: %s", (_, ttl, freshFor) => {
  const text = `<rss version="2.0"><channel><title>H</title>${ttl}</channel></rss>`;
  expect(readFeed(text, "https://herald.example/")?.freshFor).toBe(freshFor);
});

const item = (n: number, date: string) =>
  `<item><guid>${n}</guid><title>Number ${n}</title><pubDate>${date}</pubDate></item>`;
const archive = (days: readonly number[]) =>
  `<rss version="2.0"><channel>${days.map((n) => item(n, new Date(n * 86_400_000).toUTCString())).join("")}</channel></rss>`;
const DAYS = Array.from({ length: 600 }, (_, at) => 20_000 + at);

test.each([
  ["the newest first", DAYS.toReversed(), 20_599],
  ["the oldest first", DAYS, 20_100],
])("of an endless archive with %s the newest 500 are kept", (_, days, first) => {
  const items = readFeed(archive(days), "https://herald.example/")?.items ?? [];
  expect(items).toHaveLength(500);
  expect(items[0]?.key).toBe(String(first));
});
