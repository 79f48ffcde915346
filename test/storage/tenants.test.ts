import { expect, test } from "vitest";
import { describeStores } from "../contracts/describe-stores.ts";
import { readArticle } from "./read-article.ts";

const NOW = Date.UTC(2027, 4, 12, 9);
const FEED = "https://harbourpost.example/feed";
const story = (id: string, toldAt: number) => ({
  id,
  headline: `Story ${id}`,
  articles: [{ id: "x", version: 2 }],
  firstToldAt: toldAt - 5,
  toldAt,
});

describeStores("tenants", ({ open }) => {
  test("sources tell who added them, and how many articles they brought", async () => {
    const { tenants, feeds, articles } = await open();
    await feeds.add({ url: FEED, title: "Harbour Post", home: null }, NOW);
    expect(await tenants.addSource("t", FEED, "ana", NOW)).toBe(true);
    expect(await tenants.addSource("t", FEED, "ben", NOW + 1)).toBe(false);
    await articles.keep(readArticle("The bridge is open."), FEED, NOW);
    await articles.keep(readArticle("The bridge is shut."), null, NOW);
    expect(await tenants.sources("t")).toEqual([
      expect.objectContaining({
        url: FEED,
        title: "Harbour Post",
        addedBy: "ana",
        addedAt: NOW,
        articles: 1,
      }),
    ]);
    expect(await tenants.countSources("t")).toBe(1);
    expect(await tenants.countSources("u")).toBe(0);
    expect(await tenants.removeSource("t", FEED)).toBe(true);
    expect(await tenants.removeSource("t", FEED)).toBe(false);
    expect(await tenants.sources("t")).toEqual([]);
  });

  test("troubles are counted by reason, of one's own feeds and of late alone", async () => {
    const { tenants, feeds } = await open();
    await feeds.add({ url: FEED, title: null, home: null }, NOW);
    await tenants.addSource("t", FEED, "ana", NOW);
    const item = { url: null, article: null, hash: "h", etag: null, lastModified: null };
    const entries = [
      ["a", "robots", NOW],
      ["b", "robots", NOW],
      ["c", "timeout", NOW],
      ["d", null, NOW],
      ["e", "timeout", NOW - 10],
    ] as const;
    for (const [key, why, firstSeenAt] of entries) {
      await feeds.saveItem(FEED, { ...item, key, why, firstSeenAt, readAt: null, failures: 1 });
    }
    expect(await tenants.troubles("t", NOW)).toEqual([
      { why: "robots", entries: 2 },
      { why: "timeout", entries: 1 },
    ]);
    expect(await tenants.troubles("u", NOW)).toEqual([]);
  });

  test("people are followed once, whatever their spelling", async () => {
    const { tenants } = await open();
    const follow = { key: "peskov", name: "Песков", addedBy: "ana", addedAt: NOW };
    expect(await tenants.addFollow("t", follow)).toBe(true);
    expect(await tenants.addFollow("t", { ...follow, name: "Peskov" })).toBe(false);
    expect(await tenants.follows("t")).toEqual([follow]);
    expect(await tenants.removeFollow("t", "peskov")).toBe(true);
    expect(await tenants.removeFollow("t", "peskov")).toBe(false);
  });

  test("a place talks about what was opened there last", async () => {
    const { tenants } = await open();
    expect(await tenants.place("t", "p")).toBeNull();
    await tenants.savePlace("t", "p", [{ id: "x", version: 1 }], NOW);
    await tenants.savePlace("t", "p", [{ id: "y", version: 3 }], NOW);
    expect(await tenants.place("t", "p")).toEqual([{ id: "y", version: 3 }]);
    await tenants.savePlace("t", "p", [], NOW);
    expect(await tenants.place("t", "p")).toEqual([]);
  });

  test("a story that is told again keeps the day it was first told", async () => {
    const { tenants } = await open();
    await tenants.saveTold("t", "p", [story("a", 100), story("b", 200)]);
    await tenants.saveTold("t", "p", [{ ...story("a", 300), headline: "New" }]);
    expect(await tenants.told("t", "p", 150)).toEqual([
      { ...story("a", 300), headline: "New", firstToldAt: 95 },
      story("b", 200),
    ]);
    expect(await tenants.told("t", "q", 0)).toEqual([]);
  });

  test("a tenant who leaves takes all, and nothing of others", async () => {
    const { tenants, feeds, ledger, transfer } = await open();
    await feeds.add({ url: FEED, title: null, home: null }, NOW);
    for (const tenant of ["discord:7311", "slack:T9"]) {
      await tenants.addSource(tenant, FEED, "u", NOW);
      await tenants.addFollow(tenant, { key: "k", name: "k", addedBy: "u", addedAt: 1 });
      await tenants.savePlace(tenant, `${tenant}:general`, [], NOW);
      await tenants.saveTold(tenant, `${tenant}:general`, [story("a", NOW)]);
      const spent = { calls: 1, inputTokens: 1, outputTokens: 1, costMicros: 0 };
      await ledger.add(tenant, "2027-05-12", spent);
    }
    expect(await tenants.list()).toEqual(["discord:7311", "slack:T9"]);
    await tenants.remove("discord:7311");
    expect(await tenants.list()).toEqual(["slack:T9"]);
    const left: string[] = [];
    for await (const row of transfer.rows()) left.push(JSON.stringify(row));
    expect(left.filter((row) => row.includes("7311"))).toEqual([]);
    expect(left.filter((row) => row.includes("slack:T9"))).toHaveLength(5);
  });
});
