import { expect, test } from "vitest";
import { foldQuery } from "../../src/search/fold-query.ts";
import type { ExportedRow } from "../../src/store/transfer.ts";
import type { Store } from "../../src/store.ts";
import { describeStores } from "../contracts/describe-stores.ts";
import { readArticle } from "./read-article.ts";

const NOW = Date.UTC(2027, 4, 12, 9);
const FEEDS = ["https://harbourpost.example/feed", "https://ridgenews.example/rss"] as const;
const ITEM = { url: null, hash: "h", etag: null, lastModified: null, readAt: null, why: null };

async function fill(store: Store): Promise<void> {
  const { articles, feeds, tenants, ledger, gate, answers } = store;
  for (const [at, url] of FEEDS.entries()) {
    await feeds.add({ url, title: `Feed ${at}`, home: null }, NOW);
    await feeds.saveItem(url, { ...ITEM, key: "1", article: url, firstSeenAt: 1, failures: 0 });
    await tenants.addSource(`t${at}`, url, "u", NOW);
    await tenants.addFollow(`t${at}`, { key: "k", name: "K", addedBy: "u", addedAt: 1 });
    await ledger.add(`t${at}`, "2027-05-12", {
      calls: 1,
      inputTokens: 2,
      outputTokens: 3,
      costMicros: 4,
    });
    for (let number = 0; number < 3; number++) {
      const text = `Dmitry Peskov opened the bridge number ${number}. Peskov said it would stand.`;
      await articles.keep(readArticle(text, { id: `${url}/${number}` }), url, NOW + number);
    }
  }
  await articles.keep(readArticle("Песков закрыл мост.", { id: `${FEEDS[0]}/0` }), FEEDS[0], NOW);
  await articles.keep(readArticle("A page that somebody opened.", { id: "opened" }), null, NOW);
  await tenants.savePlace("t0", "p", [{ id: "opened", version: 1 }], NOW);
  await gate.add([{ prompt: "p", version: 1, model: "m", fate: "kept", reason: "", count: 3 }]);
  await answers.save("key", "{}", NOW);
}

async function rowsOf(store: Store, tenant?: string): Promise<readonly ExportedRow[]> {
  const rows: ExportedRow[] = [];
  for await (const row of store.transfer.rows(tenant)) rows.push(row);
  expect(rows).toHaveLength(await store.transfer.count(tenant));
  return rows;
}

const tableOf = (rows: readonly ExportedRow[], table: string) =>
  rows.filter((row) => row.table === table).map(({ row }) => row);

describeStores("export and import", ({ open }) => {
  test("everything comes over, and a second time nothing", async () => {
    const from = await open();
    await fill(from);
    const rows = await rowsOf(from);
    // To the other store of the same engine, and to SQLite: what leaves one engine is what enters another.
    for (const to of [await open(), await open(":memory:")]) {
      expect(await to.transfer.insert(rows)).toBe(rows.length);
      expect(await to.transfer.insert(rows)).toBe(0);
      expect(await rowsOf(to)).toEqual(rows);
      const query = { words: foldQuery("Песков"), most: 9 };
      expect(await to.articles.find("t0", query)).toEqual(await from.articles.find("t0", query));
      expect(await to.articles.names("t1", "pesk", 3)).toEqual(
        await from.articles.names("t1", "pesk", 3),
      );
      const wanted = [{ id: `${FEEDS[0]}/0` }, { id: `${FEEDS[0]}/0`, version: 1 }];
      expect(await to.articles.load(wanted)).toEqual(await from.articles.load(wanted));
    }
  });

  test("an import in small pieces, begun again in the middle, is the same", async () => {
    const from = await open();
    await fill(from);
    const rows = await rowsOf(from);
    const to = await open();
    await to.transfer.insert(rows.slice(0, 9));
    for (const row of rows) await to.transfer.insert([row]);
    expect(await rowsOf(to)).toEqual(rows);
    const query = { words: foldQuery("bridge"), most: 9 };
    expect(await to.articles.find("t1", query)).toEqual(await from.articles.find("t1", query));
  });

  test("a tenant's export has its own, its feeds and their articles, and what it opened", async () => {
    const from = await open();
    await fill(from);
    const rows = await rowsOf(from, "t0");
    expect(tableOf(rows, "feeds").map(({ url }) => url)).toEqual([FEEDS[0]]);
    expect(tableOf(rows, "articles").map(({ id }) => id)).toEqual([
      ...[0, 1, 2].map((number) => `${FEEDS[0]}/${number}`),
      "opened",
    ]);
    expect(tableOf(rows, "sources").map(({ tenant }) => tenant)).toEqual(["t0"]);
    expect(rows.filter((row) => JSON.stringify(row).includes("t1"))).toEqual([]);
    expect(rows.filter((row) => JSON.stringify(row).includes("ridgenews"))).toEqual([]);
    expect(tableOf(rows, "model_answers")).toEqual([]);
    const to = await open();
    expect(await to.transfer.insert(rows)).toBe(rows.length);
    expect(await to.articles.find("t0", { most: 9 })).toHaveLength(3);
  });

  test("a row whose article was left out is left out", async () => {
    const from = await open();
    await fill(from);
    const rows = (await rowsOf(from)).filter(
      ({ table, row }) => table !== "articles" || row.id === "opened",
    );
    const to = await open();
    await to.transfer.insert(rows);
    const left = await rowsOf(to);
    expect(tableOf(left, "article_versions").map(({ article }) => article)).toEqual(["opened"]);
    expect(tableOf(left, "article_feeds")).toEqual([]);
    expect(tableOf(left, "sources")).toHaveLength(2);
  });

  test.each([
    ["an unknown table", { table: "kysely_migration", row: { name: "x" } }],
    ["an unknown column", { table: "follows", row: { tenant: "t", 'key" = 1; --': "x" } }],
    ["a row without a column", { table: "follows", row: { tenant: "t", key: "x" } }],
  ])("%s is refused, and nothing of it is put in", async (_, row) => {
    const store = await open();
    const good = {
      table: "ledger",
      row: { tenant: "t", day: "d", calls: 1, input_tokens: 1, output_tokens: 1, cost_micros: 1 },
    };
    await expect(store.transfer.insert([good, row])).rejects.toThrow("no export of this version");
    expect(await store.transfer.count()).toBe(0);
  });
});
