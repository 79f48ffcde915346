import { expect, test } from "vitest";
import { foldQuery } from "../../src/search/fold-query.ts";
import { foldQuestion } from "../../src/search/fold-question.ts";
import { nameKey } from "../../src/search/name-key.ts";
import type { ArticleQuery } from "../../src/store/articles.ts";
import type { Store } from "../../src/store.ts";
import { describeStores } from "../contracts/describe-stores.ts";
import { readArticle } from "./read-article.ts";

const NOW = Date.UTC(2027, 4, 12, 9);
const FEEDS = ["https://harbourpost.example/feed", "https://ridgenews.example/rss"] as const;

/** Newest last. */
const TEXTS: Readonly<Record<string, string>> = {
  latin: "Dmitry Peskov denied the report of sanctions on Monday. Peskov spoke in Moscow.",
  russian:
    "Дмитрий Песков опроверг сообщение. По словам Пескова, переговоры с Зеленским не планируются.",
  ukrainian: "Речник Пєсков заперечив. Зеленського чекають у Києві, повідомили в офісі президента.",
  arabic: "قال الرئيس إن الحكومة ستجتمع يوم الاثنين.",
  chinese: "北京市政府星期一宣布新的计划。",
  greek: "Ο πρωθυπουργός Μητσοτάκης μίλησε στην Αθήνα.",
  floods: "Floods emptied 12,000 homes. The town was struck by storms and the bridges closed.",
  bridge: "The bridge is closed. The bridge will open in May, the city said.",
};

async function filled(store: Store): Promise<Store> {
  for (const url of FEEDS) await store.feeds.add({ url, title: null, home: null }, NOW);
  await store.tenants.addSource("t", FEEDS[0], "u", NOW);
  await store.tenants.addSource("other", FEEDS[1], "u", NOW);
  for (const [at, [id, text]] of Object.entries(TEXTS).entries()) {
    const read = readArticle(text, {
      id,
      url: `https://www.harbourpost.example/${id}`,
      publisher: at % 2 === 0 ? "Harbour Post" : "Новини Гавані",
    });
    await store.articles.keep(read, FEEDS[0], NOW + at * 60_000);
  }
  return store;
}

describeStores("search", ({ open }) => {
  const find = async (query: Partial<ArticleQuery>, tenant = "t") =>
    (await filled(await open())).articles.find(tenant, { most: 10, ...query });

  test.each([
    ["Peskov", ["ukrainian", "russian", "latin"]],
    ["Песковым", ["ukrainian", "russian", "latin"]],
    ["Zelensky", ["ukrainian", "russian"]],
    ["Kyiv", ["ukrainian"]],
    ["sanction", ["latin"]],
    ["حكومة", ["arabic"]],
    ["北京", ["chinese"]],
    ["ΜΗΤΣΟΤΑΚΗΣ", ["greek"]],
    ["12000 home", ["floods"]],
    ["bridge closing", ["bridge", "floods"]],
    ["bridge Peskov", []],
    ["nowhere", []],
  ])("%s is found in %j, newest first", async (query, expected) => {
    expect(await find({ words: foldQuery(query) })).toEqual(expected);
  });

  test("with any words the article comes first that has more and rarer ones", async () => {
    expect(await find({ anyWords: foldQuestion("Did the storm close the bridge?") })).toEqual([
      "floods",
      "bridge",
    ]);
    expect(await find({ anyWords: ["zzz"] })).toEqual([]);
  });

  test("people are found by name in every script and case", async () => {
    expect(await find({ name: nameKey("Песков") })).toContain("latin");
    expect(await find({ name: nameKey("nobody") })).toEqual([]);
  });

  test.each([
    ["harbour", 8],
    ["HARBOUR POST", 4],
    ["novini", 4],
    ["harbourpost.example", 8],
    ["ridge", 0],
    ["%", 8],
  ])("the outlet %s has %i articles", async (outlet, count) => {
    expect(await find({ outlet })).toHaveLength(count);
    expect(await find({ outlet, words: foldQuery("bridge") })).toHaveLength(Math.min(count / 4, 2));
  });

  test("all conditions hold together", async () => {
    const since = NOW + 2 * 60_000;
    expect(await find({ words: foldQuery("Peskov"), since })).toEqual(["ukrainian"]);
    expect(await find({ anyWords: foldQuery("Peskov bridge"), words: ["peskov"] })).toHaveLength(3);
    expect(await find({ since: NOW + 7 * 60_000 })).toEqual(["bridge"]);
    expect(await find({ most: 2 })).toEqual(["bridge", "floods"]);
    expect(await find({ words: foldQuery("Peskov"), most: 1 })).toEqual(["ukrainian"]);
    expect(await find({ name: nameKey("Peskov"), since, outlet: "novini" })).toEqual([]);
  });

  test("nobody finds what only another follows", async () => {
    for (const query of [{}, { words: ["peskov"] }, { anyWords: ["peskov"] }, { name: "peskov" }]) {
      expect(await find(query, "other")).toEqual([]);
      expect(await find({ ...query, outlet: "harbour" }, "other")).toEqual([]);
    }
  });

  test.each([
    '"',
    "'",
    'a" OR "b',
    "NEAR(a b)",
    "a* b^",
    "-a",
    "a:b",
    "a & !b",
    "\\'",
    "\0",
    "(",
    "%",
    "_",
  ])("the word %j is no part of the query's language", async (word) => {
    const { articles } = await filled(await open());
    const query = { words: [word], anyWords: [word], name: word, outlet: word, most: 5 };
    await expect(articles.find("t", query)).resolves.toEqual([]);
    await expect(articles.names("t", word, 5)).resolves.toEqual([]);
  });

  test("a corrected article is found by its new words alone", async () => {
    const { articles } = await filled(await open());
    await articles.keep(readArticle("The tunnel is shut.", { id: "bridge" }), FEEDS[0], NOW);
    expect(await articles.find("t", { words: ["bridg"], most: 5 })).toEqual(["floods"]);
    expect(await articles.find("t", { words: ["tunnel"], most: 5 })).toEqual(["bridge"]);
  });

  test("names are completed by their key, those of more articles first", async () => {
    const { articles } = await filled(await open());
    const names = await articles.names("t", "pesk", 5);
    expect(names[0]).toMatchObject({ kind: "person" });
    expect(names.every(({ articles: count }) => count > 0)).toBe(true);
    expect(await articles.names("other", "pesk", 5)).toEqual([]);
  });

  test("a very common word is ranked among its newest articles, with rarer words before it", async () => {
    const store = await filled(await open());
    for (let at = 0; at < 260; at++) {
      const read = readArticle(`The bridge report ${at}.`, { id: `n${at}` });
      await store.articles.keep(read, FEEDS[0], NOW + (10 + at) * 60_000);
    }
    const anyWords = foldQuery("bridge storms");
    const found = await store.articles.find("t", { anyWords, most: 3 });
    expect(found).toEqual(["floods", "n259", "n258"]);
  });
});
