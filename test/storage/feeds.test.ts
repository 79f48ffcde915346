import { expect, test } from "vitest";
import type { KnownItem } from "../../src/store/feeds.ts";
import type { Store } from "../../src/store.ts";
import { describeStores } from "../contracts/describe-stores.ts";
import { readArticle } from "./read-article.ts";

const NOW = Date.UTC(2027, 4, 12, 9);
const MINUTE = 60_000;
const urls = ["a", "b", "c"].map((name) => `https://${name}.example/feed`);
const [A = "", B = "", C = ""] = urls;
const ITEM: KnownItem = {
  key: "item-1",
  url: "https://a.example/1",
  article: "https://a.example/1",
  hash: "h1",
  etag: '"e"',
  lastModified: null,
  firstSeenAt: NOW,
  readAt: NOW,
  failures: 0,
  why: null,
};

async function followed(store: Store): Promise<Store> {
  for (const [at, url] of urls.entries()) {
    await store.feeds.add({ url, title: url, home: null }, NOW - at * MINUTE);
  }
  await store.tenants.addSource("t", A, "u", NOW);
  await store.tenants.addSource("other", B, "u", NOW);
  return store;
}

describeStores("feeds", ({ open }) => {
  test("what a clock that ran ahead has written keeps no feed from being read", async () => {
    const { feeds } = await followed(await open());
    const ahead = NOW + 9 * 365 * 24 * 60 * MINUTE;
    const [claimed] = await feeds.claim(ahead, ahead + 15 * MINUTE, 1);
    const state = await feeds.load(A);
    if (!state || !claimed) throw new Error("nothing was due");
    await feeds.save({ ...state, nextPollAt: ahead + 60 * MINUTE });
    const due = await feeds.claim(NOW, NOW + 15 * MINUTE, 10);
    expect(due.map(({ url }) => url).sort()).toEqual([A, B]);
    expect(await feeds.claim(NOW, NOW + 15 * MINUTE, 10)).toEqual([]);
  });

  test("a feed that is added is due at once, and one that is known keeps its state", async () => {
    const { feeds } = await followed(await open());
    const state = {
      url: A,
      title: "A",
      home: "https://a.example/",
      etag: '"1"',
      lastModified: "Wed, 12 May 2027 08:00:00 GMT",
      status: 503,
      why: "status" as const,
      failures: 2,
      triedAt: NOW,
      succeededAt: null,
      nextPollAt: NOW + 30 * MINUTE,
    };
    expect(await feeds.load(A)).toMatchObject({ nextPollAt: NOW, failures: 0, why: null });
    await feeds.save(state);
    await feeds.add({ url: A, title: "other", home: null }, NOW + MINUTE);
    expect(await feeds.load(A)).toEqual(state);
    expect(await feeds.load("https://unknown.example/")).toBeNull();
  });

  test("feeds are claimed once, the longest due first, and only those that somebody follows", async () => {
    const { feeds } = await followed(await open());
    const claim = () => feeds.claim(NOW, NOW + MINUTE, 9);
    expect((await claim()).map(({ url }) => url)).toEqual([B, A]);
    expect(await claim()).toEqual([]);
    expect((await feeds.claim(NOW + MINUTE, NOW + 2 * MINUTE, 1)).map(({ url }) => url)).toEqual([
      B,
    ]);
  });

  test("a claim is given back when the outcome is saved", async () => {
    const { feeds } = await followed(await open());
    const [, feed] = await feeds.claim(NOW, NOW + 60 * MINUTE, 9);
    if (feed) await feeds.save({ ...feed, nextPollAt: NOW + 10 * MINUTE });
    expect(await feeds.claim(NOW + 9 * MINUTE, NOW + 60 * MINUTE, 9)).toEqual([]);
    const again = await feeds.claim(NOW + 10 * MINUTE, NOW + 60 * MINUTE, 9);
    expect(again.map(({ url }) => url)).toEqual([A]);
  });

  test("many who claim at once share the feeds", async () => {
    const { feeds, tenants } = await followed(await open());
    const more = Array.from({ length: 20 }, (_, at) => `https://${at}.example/`);
    for (const url of more) {
      await feeds.add({ url, title: null, home: null }, NOW);
      await tenants.addSource("t", url, "u", NOW);
    }
    const claims = await Promise.all(
      Array.from({ length: 6 }, () => feeds.claim(NOW, NOW + MINUTE, 4)),
    );
    const claimed = claims.flat().map(({ url }) => url);
    expect(new Set(claimed).size).toBe(claimed.length);
    const rest = await feeds.claim(NOW, NOW + MINUTE, 99);
    expect(claimed.length + rest.length).toBe(22);
  });

  test("a tenant claims its own feeds alone", async () => {
    const { feeds } = await followed(await open());
    expect((await feeds.claim(NOW, NOW + MINUTE, 9, "t")).map(({ url }) => url)).toEqual([A]);
  });

  test("the next poll is that of a feed which somebody follows", async () => {
    const { feeds, tenants } = await followed(await open());
    expect(await feeds.nextDue()).toBe(NOW - MINUTE);
    for (const tenant of await tenants.list()) await tenants.remove(tenant);
    expect(await feeds.nextDue()).toBeNull();
  });

  test("entries come back as they were saved, the newest of them first", async () => {
    const { feeds } = await followed(await open());
    const later = { ...ITEM, key: "item-2", firstSeenAt: NOW + MINUTE, why: "timeout" as const };
    for (const item of [ITEM, { ...ITEM, hash: "h2" }, later]) await feeds.saveItem(A, item);
    const items = await feeds.items(A, ["item-1", "item-2", "item-3"]);
    expect(items).toEqual(
      new Map([
        ["item-1", { ...ITEM, hash: "h2" }],
        ["item-2", later],
      ]),
    );
    expect((await feeds.recent(A, NOW)).map(({ key }) => key)).toEqual(["item-2", "item-1"]);
    expect(await feeds.items(B, ["item-1"])).toEqual(new Map());
  });

  test.each([
    ["a new address", `${A}/moved`],
    ["one that others follow already", B],
  ])("a feed moves to %s with its followers, entries and articles", async (_, to) => {
    const { articles, feeds, tenants } = await followed(await open());
    await feeds.saveItem(A, ITEM);
    await articles.keep(readArticle("The bridge is open.", { id: "x" }), A, NOW);
    await feeds.move(A, to);
    expect(await feeds.load(A)).toBeNull();
    expect((await tenants.sources("t")).map(({ url, articles: n }) => [url, n])).toEqual([[to, 1]]);
    expect((await feeds.items(to, [ITEM.key])).size).toBe(1);
    expect(await articles.find("t", { words: ["bridg"], most: 1 })).toEqual(["x"]);
    expect((await tenants.sources("other")).map(({ url }) => url)).toEqual([B]);
  });

  test("a feed that moves to itself, or is not known, changes nothing", async () => {
    const { feeds, tenants } = await followed(await open());
    await feeds.move(A, A);
    await feeds.move("https://unknown.example/", `${C}/x`);
    expect((await tenants.sources("t")).map(({ url }) => url)).toEqual([A]);
    expect(await feeds.load(`${C}/x`)).toBeNull();
  });
});
