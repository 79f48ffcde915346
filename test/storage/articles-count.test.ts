import { expect, test } from "vitest";
import { describeStores } from "../contracts/describe-stores.ts";

const FEEDS = ["https://one.example/", "https://two.example/"] as const;
const AT_ONCE = 2_000;

/** Rows as an export has them: of articles without texts, which counting does not look at. */
function rowsOf(number: number, feeds: readonly string[]) {
  const id = `https://one.example/${number}`;
  const row = { id, url: null, version: 1, outlet_key: "", first_read_at: 1, dated_at: number };
  return [
    { table: "articles", row },
    ...feeds.map((feed) => ({
      table: "article_feeds",
      row: { article: id, feed, dated_at: number },
    })),
  ];
}

describeStores("counting", ({ open }) => {
  test.each([9, 10_100])(
    "%i articles are counted once each, however many feeds have them",
    async (count) => {
      const { articles, feeds, tenants, transfer } = await open();
      for (const url of FEEDS) {
        await feeds.add({ url, title: null, home: null }, 1);
        await tenants.addSource("both", url, "u", 1);
      }
      await tenants.addSource("one", FEEDS[1], "u", 1);
      const rows = Array.from({ length: count }, (_, number) =>
        rowsOf(number, number % 3 === 0 ? FEEDS : FEEDS.slice(0, 1)),
      ).flat();
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        await transfer.insert(rows.slice(from, from + AT_ONCE));
      }
      expect(await articles.count("both")).toBe(count);
      expect(await articles.count("both", 5)).toBe(count - 5);
      expect(await articles.count("one")).toBe(Math.ceil(count / 3));
      expect(await articles.count("nobody")).toBe(0);
    },
  );
});
