import { describe, expect, test } from "vitest";
import type { FeedItem } from "../../src/feed.ts";
import { itemHash } from "../../src/following/item-hash.ts";
import { planItems } from "../../src/following/plan-items.ts";
import type { KnownItem } from "../../src/store/feeds.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 2);

const item = (number: number, over: Partial<FeedItem> = {}): FeedItem => ({
  key: `key-${number}`,
  url: `https://quay.example/${number}`,
  title: `Headline ${number}`,
  summary: null,
  content: null,
  author: null,
  published: new Date(NOW - number * HOUR).toISOString(),
  updated: null,
  ...over,
});

const known = (of: FeedItem, over: Partial<KnownItem> = {}): KnownItem => ({
  key: of.key,
  url: of.url,
  article: of.url,
  hash: itemHash(of),
  etag: null,
  lastModified: null,
  firstSeenAt: NOW - 10 * HOUR,
  readAt: NOW - HOUR,
  failures: 0,
  why: null,
  ...over,
});

const plan = (items: readonly FeedItem[], met: readonly KnownItem[] = [], isFirst = false) =>
  planItems({ items, known: new Map(met.map((one) => [one.key, one])), recent: met, isFirst }, NOW);
const read = (...given: Parameters<typeof plan>) => plan(...given).read.map(({ key }) => key);

describe("of a feed's entries are read", () => {
  const one = item(1);
  test.each([
    ["a new one", null, true],
    ["one that was edited", known(one, { hash: "other" }), true],
    ["not one whose dates alone have moved", known({ ...one, published: null }), false],
    ["not one that was read an hour ago", known(one), false],
    ["a young one that was read six hours ago", known(one, { readAt: NOW - 6 * HOUR }), true],
    [
      "not one of last week",
      known(one, { readAt: NOW - 99 * HOUR, firstSeenAt: NOW - 99 * HOUR }),
      false,
    ],
    ["not one that was only seen", known(one, { article: null, hash: "other" }), false],
    ["one that was never reached", known(one, { article: null, readAt: null }), true],
    [
      "one that failed an hour ago for a passing reason",
      known(one, { failures: 1, why: "timeout" }),
      true,
    ],
    [
      "not one that failed twice and an hour ago",
      known(one, { failures: 2, why: "timeout" }),
      false,
    ],
    [
      "one that failed twice and six hours ago",
      known(one, { failures: 2, why: "status", readAt: NOW - 6 * HOUR }),
      true,
    ],
    [
      "not one that failed three times",
      known(one, { failures: 3, why: "timeout", readAt: NOW - 40 * HOUR }),
      false,
    ],
    [
      "not one that robots.txt closes",
      known(one, { failures: 1, why: "robots", readAt: NOW - 9 * HOUR }),
      false,
    ],
  ])("%s", (_, met, expected) => {
    expect(read([one], met ? [met] : [])).toEqual(expected ? ["key-1"] : []);
  });

  test("young ones that the feed lists no longer, or says nothing of because it has not changed", () => {
    expect(read([], [known(one, { readAt: NOW - 7 * HOUR })])).toEqual(["key-1"]);
  });
});

test("the first poll reads the thirty newest and writes the rest down as seen", () => {
  const items = Array.from({ length: 45 }, (_, at) => item(45 - at));
  const { read: first, pass, isCut } = plan(items, [], true);
  expect(first.map(({ key }) => key)).toEqual(
    Array.from({ length: 30 }, (_, at) => `key-${at + 1}`),
  );
  expect(pass).toHaveLength(15);
  expect(isCut).toBe(false);
});

test("where an entry has no date, the feed's own order counts", () => {
  const items = Array.from({ length: 40 }, (_, at) =>
    item(40 - at, at === 3 ? { published: null } : {}),
  );
  expect(plan(items, [], true).read[0]?.key).toBe("key-40");
});

test("later polls take sixty new ones at once and leave the others for the next", () => {
  const items = Array.from({ length: 100 }, (_, at) => item(at));
  const { read: some, pass, isCut } = plan(items);
  expect([some.length, pass.length, isCut]).toEqual([60, 0, true]);
});

test("an entry that stands in the feed twice counts once", () => {
  expect(read([item(1), item(1)])).toEqual(["key-1"]);
  const doubled = Array.from({ length: 30 }, (_, at) => [
    item(at),
    item(at, { key: `again-${at}` }),
  ]);
  expect(plan(doubled.flat(), [], true).read).toHaveLength(60);
});
