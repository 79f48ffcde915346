import { expect, test } from "vitest";
import { ANALYSER } from "../../src/analysis.ts";
import type { Store } from "../../src/store.ts";
import { describeStores } from "../contracts/describe-stores.ts";
import { readArticle } from "./read-article.ts";

const NOW = Date.UTC(2027, 4, 12, 9);
const HOUR = 3_600_000;
const FEED = "https://harbourpost.example/feed";
const ID = "https://harbourpost.example/bridge";
const TEXT = 'Mayor Olena Bilyk opened the bridge on Monday. "It will stand," Bilyk said.';

const bridge = (text = TEXT, stated: Parameters<typeof readArticle>[1] = {}) =>
  readArticle(text, {
    id: ID,
    url: ID,
    title: "Bridge opened",
    publisher: "Harbour Post",
    byline: "Ana Reed",
    published: "2027-05-11T10:00:00Z",
    language: "en",
    ...stated,
  });

describeStores("articles", ({ open, address, engine }) => {
  test("an article comes back as it was read, to the byte", async () => {
    const { articles } = await open();
    const read = bridge();
    expect(await articles.keep(read, FEED, NOW)).toEqual({ id: ID, version: 1, outcome: "new" });
    const [reading] = await articles.load([{ id: ID }]);
    const { article, analysis, suspect } = read;
    expect(reading).toEqual({
      article,
      analysis,
      suspect,
      kept: {
        version: 1,
        grade: "full",
        wall: null,
        firstReadAt: NOW,
        readAt: NOW,
        datedAt: Date.UTC(2027, 4, 11, 10),
      },
    });
    expect(JSON.stringify(reading?.analysis)).toBe(JSON.stringify(analysis));
  });

  test("a corrected text is a new version, and the old one stays", async () => {
    const { articles } = await open();
    await articles.keep(bridge(), FEED, NOW);
    const corrected = `${TEXT} A correction was made.`;
    expect(await articles.keep(bridge(corrected), FEED, NOW + HOUR)).toEqual({
      id: ID,
      version: 2,
      outcome: "changed",
    });
    const readings = await articles.load([{ id: ID, version: 1 }, { id: "none" }, { id: ID }]);
    expect(readings.map(({ article }) => article.text)).toEqual([TEXT, corrected]);
    expect(readings.map(({ kept }) => kept.readAt)).toEqual([NOW, NOW + HOUR]);
  });

  test("other blanks are no correction", async () => {
    const { articles } = await open();
    await articles.keep(bridge(), FEED, NOW);
    const typeset = bridge(TEXT.replace(". ", ".\n\n  "));
    expect(await articles.keep(typeset, FEED, NOW)).toMatchObject({ version: 1, outcome: "known" });
  });

  test.each(["teaser", "partial", "none"] as const)(
    "a whole text is never replaced by a %s",
    async (grade) => {
      const { articles } = await open();
      await articles.keep(bridge(), FEED, NOW);
      const worse = bridge("Bridge opened", { grade, wall: "paywall" });
      expect(await articles.keep(worse, FEED, NOW)).toMatchObject({ version: 1, outcome: "known" });
      const [reading] = await articles.load([{ id: ID }]);
      expect(reading?.article.text).toBe(TEXT);
      expect(reading?.kept).toMatchObject({ grade: "full", wall: null });
    },
  );

  test("a teaser gives way to the whole text", async () => {
    const { articles } = await open();
    await articles.keep(bridge("Bridge opened", { grade: "teaser", wall: "paywall" }), FEED, NOW);
    expect(await articles.keep(bridge(), FEED, NOW)).toMatchObject({ outcome: "changed" });
    const [reading] = await articles.load([{ id: ID }]);
    expect(reading?.kept).toMatchObject({ version: 2, grade: "full", wall: null });
  });

  test("what was not known of the same text is added, and nothing known is lost", async () => {
    const { articles } = await open();
    await articles.keep(bridge(TEXT, { byline: null, grade: "partial" }), FEED, NOW);
    expect(await articles.keep(bridge(), FEED, NOW)).toMatchObject({ outcome: "known" });
    await articles.keep(bridge(TEXT, { title: null, publisher: null }), FEED, NOW);
    const [reading] = await articles.load([{ id: ID }]);
    expect(reading?.article).toEqual(bridge().article);
    expect(reading?.kept).toMatchObject({ version: 1, grade: "full" });
  });

  test.each([
    ["its stated date", "2027-05-11", Date.UTC(2027, 4, 11)],
    ["a date without a zone, as UTC", "2027-05-11T08:30", Date.UTC(2027, 4, 11, 8, 30)],
    ["a clock that is a little fast", "2027-05-12T09:40:00Z", NOW + 40 * 60_000],
    ["when it was read, where the date is to come", "2027-06-01", NOW],
    ["when it was read, where the date cannot be read", "last week", NOW],
    ["when it was read, where there is no date", null, NOW],
  ])("an article counts as news at %s", async (_, published, datedAt) => {
    const { articles } = await open();
    await articles.keep(bridge(TEXT, { published }), FEED, NOW);
    expect((await articles.load([{ id: ID }]))[0]?.kept.datedAt).toBe(datedAt);
  });

  test("a date that moves with a correction does not make old news new", async () => {
    const { articles } = await open();
    await articles.keep(bridge(), FEED, NOW);
    await articles.keep(bridge(`${TEXT} More.`, { published: "2027-05-12" }), FEED, NOW);
    const [reading] = await articles.load([{ id: ID }]);
    expect(reading?.article.published).toBe("2027-05-12");
    expect(reading?.kept.datedAt).toBe(Date.UTC(2027, 4, 11, 10));
  });

  test("two who keep the same article at once keep one", async () => {
    const at = await address();
    const one = await open(at);
    // Two connections of one process would wait for each other on SQLite: processes.test.ts has two.
    const other = engine === "sqlite" ? one : await open(at);
    const keeping = (store: Store, feed: string) => store.articles.keep(bridge(), feed, NOW);
    const outcomes = await Promise.all(
      [one, other, one, other].map((store, of) => keeping(store, `${FEED}${of}`)),
    );
    expect(outcomes.map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    expect(outcomes.filter(({ outcome }) => outcome === "new")).toHaveLength(1);
  });

  test("articles that another analyser has read are found, and read anew", async () => {
    const { articles } = await open();
    await articles.keep(bridge(), null, NOW);
    expect(await articles.stale(ANALYSER, 10)).toEqual([]);
    const [stale] = await articles.stale("next", 10);
    expect(stale).toEqual({ id: ID, version: 1, article: bridge().article });
    const { analysis, index } = bridge();
    const renewed = { analysis: { ...analysis, summary: [] }, suspect: [], index };
    await articles.renew({ id: ID, version: 1 }, renewed, "next");
    expect(await articles.stale("next", 10)).toEqual([]);
    const [reading] = await articles.load([{ id: ID }]);
    expect(reading).toMatchObject({ analysis: { summary: [], text: TEXT }, suspect: [] });
  });
});
