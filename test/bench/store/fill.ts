import { packAnalysis } from "../../../src/storage/article-rows.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import type { ExportedRow } from "../../../src/store/transfer.ts";
import { FEEDS, feedUrl, inventArticle } from "./invented-news.ts";

// Fills a store with invented news: as an import does, in batches, and the last ones as they are kept one by one.
// Run by bench.ts as a process of its own.
const [address = "", told = "0"] = process.argv.slice(2);
const count = Number(told);
const ONE_BY_ONE = Math.min(500, count);
const AT_ONCE = 250;
const READ_AT = Date.UTC(2027, 3, 2);

const store = await openStore(address);
for (let feed = 0; feed < FEEDS; feed++) {
  await store.feeds.add({ url: feedUrl(feed), title: `Outlet ${feed}`, home: null }, 0);
  await store.tenants.addSource("all", feedUrl(feed), "bench", feed);
}
await store.tenants.addSource("one", feedUrl(FEEDS - 1), "bench", 0);

function rowsOf(number: number): readonly ExportedRow[] {
  const { article, analysis, index, feed } = inventArticle(number, count);
  const { id, url, title, text, publisher, published, language } = article;
  const dated_at = Date.parse(published ?? "");
  const names = index.names.map((name) => ({ article: id, ...name, dated_at }));
  const version = {
    ...{ article: id, version: 1, title, text, text_hash: `${number}`, publisher, byline: null },
    ...{ published, language, grade: "full", wall: null, read_at: READ_AT, analyser: "1" },
    ...{ analysis: packAnalysis(analysis, article), suspect: "[]" },
  };
  const outlet_key = `outlet ${number % FEEDS}`;
  return [
    {
      table: "articles",
      row: { id, url, version: 1, outlet_key, first_read_at: READ_AT, dated_at },
    },
    { table: "article_versions", row: version },
    ...names.map((row) => ({ table: "article_names", row })),
    { table: "article_feeds", row: { article: id, feed, dated_at } },
  ];
}

const began = performance.now();
const imported = count - ONE_BY_ONE;
for (let from = 0; from < imported; from += AT_ONCE) {
  const numbers = Array.from({ length: Math.min(AT_ONCE, imported - from) }, (_, at) => from + at);
  await store.transfer.insert(numbers.flatMap(rowsOf));
  if ((from + AT_ONCE) % 10_000 === 0) process.stderr.write(`  ${from + AT_ONCE} articles\n`);
}
const between = performance.now();
for (let number = imported; number < count; number++) {
  const { feed, ...read } = inventArticle(number, count);
  await store.articles.keep(read, feed, READ_AT);
}
const perSecond = (of: number, from: number, to: number) => (of * 1000) / (to - from);
process.stdout.write(
  `${JSON.stringify({
    importedPerSecond: perSecond(imported, began, between),
    keptPerSecond: perSecond(ONE_BY_ONE, between, performance.now()),
  })}\n`,
);
await store.close();
