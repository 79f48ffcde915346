import fc from "fast-check";
import { expect, test } from "vitest";
import { discoverFeeds } from "../../src/feeds/discover-feeds.ts";
import { readOpml } from "../../src/feeds/opml/read-opml.ts";
import { readFeed } from "../../src/feeds/read-feed.ts";
import { MALFORMED } from "../fixtures/feeds/malformed.ts";

const URL_READ = "https://herald.example/feed";
const HEAD = '<rss version="2.0"><channel>';
const ITEM = "<item><title>&x;</title><link>https://herald.example/1</link></item>";

const laughs = Array.from({ length: 12 }, (_, n) =>
  n === 0 ? '<!ENTITY e0 "ha">' : `<!ENTITY e${n} "${`&e${n - 1};`.repeat(10)}">`,
).join("");

test.each([
  [
    "a billion laughs",
    `<!DOCTYPE rss [${laughs}<!ENTITY x "&e11;">]>${HEAD}${ITEM}</channel></rss>`,
  ],
  [
    "a file by name",
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hosts">]>${HEAD}${ITEM}</channel></rss>`,
  ],
  [
    "a remote text",
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "http://127.0.0.1/">]>${HEAD}${ITEM}</channel></rss>`,
  ],
  [
    "declared within the root",
    `${HEAD}<!DOCTYPE rss [${laughs}<!ENTITY x "&e11;">]>${ITEM}</channel></rss>`,
  ],
])("entities stand for nothing: %s", { timeout: 5_000 }, (_, text) => {
  for (const item of readFeed(text, URL_READ)?.items ?? []) expect(item.title).toBe("&x;");
});

test.each([
  ["5 MB of <", "<".repeat(5e6)],
  ["5 MB of < within a feed", HEAD + "<".repeat(5e6)],
  ["tags that never end", HEAD + "<a".repeat(2.5e6)],
  ["200,000 tags deep", `${HEAD}<item>${"<b>".repeat(200_000)}`],
  ["a million stray ends", `${HEAD}<item>${"<b>".repeat(200)}${"</x>".repeat(1e6)}`],
  ["600,000 empty entries", HEAD + "<item/>".repeat(600_000)],
  ["250,000 empty entries", HEAD + "<item/>".repeat(250_000)],
  ["a million attributes", `${HEAD}<item ${"a=1 ".repeat(1e6)}>`],
  ["5 MB of &", `${HEAD}<item><title>${"&".repeat(5e6)}</title></item>`],
  ["CDATA that never ends", HEAD + "<item><![CDATA[".repeat(3e5)],
  ["comments that never end", HEAD + "<!--".repeat(1.2e6)],
  ["JSON of a million brackets", `{"title":"x","items":${"[".repeat(1e6)}`],
  ["JSON of commas", `{"title":"x","items":[${", ]".repeat(1e6)}`],
])("%s end soon, as a feed, a page and a list", { timeout: 30_000 }, (_, text) => {
  const start = process.cpuUsage();
  expect(readFeed(text, URL_READ)?.items.length ?? 0).toBeLessThanOrEqual(500);
  discoverFeeds(text, URL_READ);
  readOpml(text.replaceAll("item", "outline"));
  const { user } = process.cpuUsage(start);
  // They take 0.1 to 2 s; what is quadratic takes hours.
  expect(user / 1e6).toBeLessThan(15);
});

test("markup as deep as a page goes is read, deeper than 256 it is no feed", () => {
  const deep = (depth: number) =>
    `${HEAD}<item><title>t</title>${"<b>".repeat(depth)}${"</b>".repeat(depth)}</item></channel></rss>`;
  expect(readFeed(deep(90), URL_READ)?.items).toHaveLength(1);
  expect(readFeed(deep(260), URL_READ)).toBeNull();
});

test("names of an object's own parts do no harm", () => {
  const text = `${HEAD}<item><title>t</title><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor></item></channel></rss>`;
  readFeed(text, URL_READ);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const pieces = MALFORMED.map(([, text]) => text);
const mangled = fc
  .tuple(fc.constantFrom(...pieces), fc.nat(2_000), fc.nat(400), fc.string({ unit: "binary" }))
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

test("whatever is cut out of a feed or put into it, reading it gives a feed or nothing", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const feed = readFeed(text, URL_READ);
      const keys = feed?.items.map(({ key }) => key) ?? [];
      expect(new Set(keys).size).toBe(keys.length);
      for (const { url, title } of feed?.items ?? []) {
        expect(url === null || /^https?:\/\//u.test(url)).toBe(true);
        expect(title === null || title.trim() === title).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test("any text is read the same twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(readFeed(HEAD + text, URL_READ)).toEqual(readFeed(HEAD + text, URL_READ));
    }),
  );
});
