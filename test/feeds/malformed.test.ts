import { expect, test } from "vitest";
import { readFeed } from "../../src/feeds/read-feed.ts";
import { MALFORMED, NO_FEEDS } from "../fixtures/feeds/malformed.ts";

const URL_READ = "https://herald.example/feed";

test.each(MALFORMED)("%s: every whole entry comes through", (_, text, titles) => {
  expect(readFeed(text, URL_READ)?.items.map(({ title }) => title)).toEqual(titles);
});

test.each(MALFORMED)("%s: every entry has a key of its own", (_, text) => {
  const keys = readFeed(text, URL_READ)?.items.map(({ key }) => key) ?? [];
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(NO_FEEDS)("%s is no feed", (_, text) => {
  expect(readFeed(text, URL_READ)).toBeNull();
});

test.each([
  ['<rss version="2.0"><channel><title>Herald</title></channel></rss>', "Herald"],
  ['<rss version="2.0"><channel></channel></rss>', null],
  ['<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title></feed>', "Herald"],
  ['{"version":"https://jsonfeed.org/version/1.1","title":"Herald","items":[]}', "Herald"],
])("a feed without entries is a feed: %s", (text, title) => {
  expect(readFeed(text, URL_READ)).toMatchObject({ title, items: [] });
});

test("half an entry is left out, so that it is not taken for one that was edited later", () => {
  const feed = readFeed(
    `<rss version="2.0"><channel><item><title>Ferry returns</title></item><item><title>Council`,
    URL_READ,
  );
  expect(feed?.items.map(({ title }) => title)).toEqual(["Ferry returns"]);
});

test("an ampersand in a link and a word in capitals are what they were", () => {
  const [, text] = MALFORMED.find(([defect]) => defect.includes("ampersand in a link")) ?? [];
  expect(readFeed(text ?? "", URL_READ)?.items[0]?.url).toBe("https://herald.example/1?a=1&b=2");
});
