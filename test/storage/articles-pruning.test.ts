import { expect, test } from "vitest";
import { describeStores } from "../contracts/describe-stores.ts";
import { readArticle } from "./read-article.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2027, 4, 12);
const FEED = "https://harbourpost.example/feed";

const titled = (id: string, text = `The bridge number ${id} was opened.`) =>
  readArticle(text, { id });
const told = (article: string, toldAt: number) => ({
  id: `story of ${article}`,
  headline: "Bridges",
  articles: [{ id: article, version: 1 }],
  firstToldAt: toldAt,
  toldAt,
});

describeStores("what has had its time", ({ open }) => {
  test("old articles go with all that was kept of them, new ones stay", async () => {
    const { articles, tenants, feeds } = await open();
    await feeds.add({ url: FEED, title: null, home: null }, NOW);
    await tenants.addSource("t", FEED, "u", NOW);
    await articles.keep(titled("old"), FEED, NOW - 100 * DAY);
    await articles.keep(titled("corrected"), FEED, NOW - 100 * DAY);
    await articles.keep(titled("corrected", "The bridge was shut."), FEED, NOW - DAY);
    await articles.keep(titled("new"), FEED, NOW - DAY);
    expect(await articles.prune(NOW - 90 * DAY, NOW)).toBe(1);
    expect(await articles.load([{ id: "old" }])).toEqual([]);
    expect([...(await articles.find("t", { words: ["bridg"], most: 9 }))].sort()).toEqual([
      "corrected",
      "new",
    ]);
    expect(await articles.count("t")).toBe(2);
  });

  test("of a feed that gives everything a new id at each poll the newest 5,000 entries stay", async () => {
    const { articles, feeds, tenants, transfer } = await open();
    await feeds.add({ url: FEED, title: null, home: null }, NOW);
    await tenants.addSource("t", FEED, "u", NOW);
    const none = {
      url: null,
      article: null,
      etag: null,
      last_modified: null,
      read_at: null,
      why: null,
    };
    const rows = Array.from({ length: 5_003 }, (_, at) => ({
      table: "feed_items",
      row: { ...none, feed: FEED, key: `k${at}`, hash: "h", first_seen_at: at, failures: 0 },
    }));
    await transfer.insert(rows);
    await articles.prune(0, NOW);
    const left = await feeds.items(FEED, ["k0", "k1", "k2", "k3", "k5002"]);
    expect([...left.keys()].sort()).toEqual(["k3", "k5002"]);
  });

  test("articles that a place talks about stay, in all their versions", async () => {
    const { articles, tenants } = await open();
    for (const id of ["opened", "told", "neither"]) await articles.keep(titled(id), null, 1);
    await tenants.savePlace("t", "terminal:t:c", [{ id: "opened", version: 1 }], 1);
    await tenants.saveTold("other", "discord:other:c", [told("told", NOW - DAY)]);
    expect(await articles.prune(NOW, NOW)).toBe(1);
    const left = await articles.load([{ id: "opened" }, { id: "told" }, { id: "neither" }]);
    expect(left.map(({ article }) => article.id)).toEqual(["opened", "told"]);
  });

  test("stories told more than a month ago are forgotten, and hold no article", async () => {
    const { articles, tenants } = await open();
    await articles.keep(titled("a"), null, 1);
    await tenants.saveTold("t", "p", [told("a", NOW - 31 * DAY), told("b", NOW - 29 * DAY)]);
    expect(await articles.prune(NOW, NOW)).toBe(1);
    expect((await tenants.told("t", "p", 0)).map(({ id }) => id)).toEqual(["story of b"]);
  });

  test("a feed that nobody follows any more is forgotten with its entries", async () => {
    const { articles, feeds, tenants } = await open();
    const kept = { title: null, home: null };
    for (const url of [FEED, `${FEED}/left`]) {
      await feeds.add({ url, ...kept }, NOW - 10 * DAY);
      await feeds.saveItem(url, ITEM);
      await articles.keep(titled(url), url, NOW);
    }
    await feeds.add({ url: `${FEED}/just-added`, ...kept }, NOW);
    await tenants.addSource("t", FEED, "u", NOW);
    await articles.prune(NOW - DAY, NOW);
    expect(await feeds.load(`${FEED}/left`)).toBeNull();
    expect((await feeds.items(`${FEED}/left`, [ITEM.key])).size).toBe(0);
    expect(await articles.load([{ id: `${FEED}/left` }])).toHaveLength(1);
    expect(await feeds.load(FEED)).not.toBeNull();
    expect((await feeds.items(FEED, [ITEM.key])).size).toBe(1);
    expect(await feeds.load(`${FEED}/just-added`)).not.toBeNull();
  });
});

const ITEM = {
  key: "1",
  url: null,
  article: null,
  hash: "h",
  etag: null,
  lastModified: null,
  firstSeenAt: 1,
  readAt: null,
  failures: 0,
  why: null,
};
