import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PollReport } from "../../src/following.ts";
import { HAPPENINGS, happensTo, standingOf } from "../emulators/news/happenings.ts";
import { OUTLETS, type OutletId } from "../emulators/news/outlets.ts";
import { ARTICLES } from "../emulators/news/world-articles.ts";
import { asker, follow, goodFeeds, keptArticles, type Newsroom, openNewsroom } from "./newsroom.ts";

// 300 pages are read first; a busy machine takes its time.
const PATIENCE = 180_000;

let room: Newsroom;
let first: PollReport;
beforeAll(async () => {
  room = await openNewsroom();
  await follow(room, ...goodFeeds(room));
  first = await room.poll();
}, PATIENCE);
afterAll(() => room.close());

const pagesOf = (path: RegExp) => room.world.journal.filter((visit) => path.test(visit.path));
const idOf = (outlet: OutletId, path: string): string => `${room.world.origin(outlet)}${path}`;

describe("the first poll of ten outlets", () => {
  test("keeps every article of all feeds, and none twice", async () => {
    const kept = await keptArticles(room);
    const expected = ARTICLES.filter(({ day }) => day === 0).map(({ outlet, path }) =>
      idOf(outlet, path),
    );
    expect(kept.map(({ article }) => article.id).sort()).toEqual([...expected].sort());
    expect(kept.every((one) => one.kept.version === 1)).toBe(true);
    expect(first).toMatchObject({
      polled: 10,
      unchanged: 0,
      articles: 300,
      corrected: 0,
      failed: [],
    });
  });

  test("asks for no page and no feed twice, and says who asks", () => {
    const pages = pagesOf(/\.html$|^\/feed$/u).map(({ outlet, path }) => `${outlet} ${path}`);
    expect(pages.length).toBe(new Set(pages).size);
    expect(room.world.journal.every(({ agent }) => agent.includes("desk@quay.example"))).toBe(true);
  });

  test("never asks for a page that robots.txt closes, keeps its headline, and says why", async () => {
    expect(pagesOf(/^\/internal\//u)).toEqual([]);
    const closed = ARTICLES.filter((one) => one.closed && one.day === 0);
    expect(closed).toHaveLength(3);
    for (const { outlet, path } of closed) {
      const [kept] = await room.store.articles.load([{ id: idOf(outlet, path) }]);
      expect(kept?.kept.grade).toBe("teaser");
      expect(kept?.article.text).toBe(kept?.article.title);
      expect(first.skipped).toContainEqual({ url: idOf(outlet, path), why: "robots" });
    }
  });

  test("names the walls, and quotes nothing from in front of them", async () => {
    const walled = (await keptArticles(room)).filter(({ kept }) => kept.wall !== null);
    expect(walled.map(({ kept }) => `${kept.grade} ${kept.wall}`).sort()).toEqual(
      [...Array(10).fill("teaser paywall"), ...Array(5).fill("teaser robot-check")].sort(),
    );
    for (const { analysis } of walled) expect(analysis.quotes).toEqual([]);
  });

  test("takes the text from the feed where a consent dialog hides the page", async () => {
    const hidden = ARTICLES.filter(({ wall, day }) => wall === "consent" && day === 0);
    expect(hidden).toHaveLength(10);
    for (const article of hidden) {
      const [kept] = await room.store.articles.load([{ id: idOf(article.outlet, article.path) }]);
      expect(kept?.kept.grade).toBe("full");
      for (const line of standingOf(article, 0).paragraphs)
        expect(kept?.article.text).toContain(line);
    }
  });

  test("reads every charset and layout to the letter", async () => {
    for (const { id } of OUTLETS) {
      const article = ARTICLES.find((one) => one.outlet === id && one.number === 1);
      const [kept] = await room.store.articles.load([{ id: idOf(id, article?.path ?? "") }]);
      const told = article && standingOf(article, 0);
      expect(kept?.article.title?.startsWith(told?.title ?? "?")).toBe(true);
      for (const line of told?.paragraphs ?? []) expect(kept?.article.text).toContain(line);
    }
  });

  test("shows how each feed is doing", async () => {
    for (const source of await room.poller.sources(asker())) {
      const outlet = OUTLETS.find(({ id }) => source.url.startsWith(`${room.world.origin(id)}/`));
      expect(source).toMatchObject({
        title: outlet?.name,
        status: 200,
        why: null,
        failures: 0,
        articles: 30,
      });
      expect(source.nextPollAt).toBe(room.clock.now + 3_600_000);
    }
    expect(await room.store.feeds.nextDue()).toBe(room.clock.now + 3_600_000);
  });

  test("polls nothing again before it is due", async () => {
    const before = room.world.journal.length;
    room.later(0.5);
    expect(await room.poll()).toMatchObject({ polled: 0, articles: 0 });
    expect(room.world.journal).toHaveLength(before);
  });
});

describe("the next day", () => {
  let report: PollReport;
  let version: (outlet: OutletId, path: string) => Promise<number | undefined>;
  beforeAll(async () => {
    room.world.advance(1);
    room.later(24);
    room.world.journal.length = 0;
    report = await room.poll();
    version = async (outlet, path) =>
      (await room.store.articles.load([{ id: idOf(outlet, path) }]))[0]?.kept.version;
  }, PATIENCE);

  test("brings the day's new articles and nothing else", () => {
    const fresh = ARTICLES.filter(({ day }) => day === 1);
    expect(report).toMatchObject({ articles: fresh.length, corrected: 3, failed: [] });
  });

  test.each(["corrected", "correctedSilently", "correctedAtSource"] as const)(
    "makes a second version of an article that was %s, and keeps the first with its evidence",
    async (happening) => {
      const article = happensTo(happening);
      const id = idOf(article.outlet, article.path);
      const [old, now] = await room.store.articles.load([
        { id, version: 1 },
        { id, version: 2 },
      ]);
      expect(old?.article.text).toContain(standingOf(article, 0).paragraphs[0]);
      expect(now?.article.text).toContain(standingOf(article, 1).paragraphs[0]);
      expect(now?.article.text).toContain("Correction:");
      for (const { content } of old?.analysis.quotes ?? []) {
        for (const [start, end] of content) expect(end - start).toBeGreaterThan(0);
      }
      expect(old?.analysis.text).toBe(old?.article.text);
      expect(now?.kept.firstReadAt).toBe(old?.kept.firstReadAt);
    },
  );

  test("leaves the copies of a corrected agency report as they stand", async () => {
    const { story } = happensTo("correctedAtSource");
    const copies = ARTICLES.filter((one) => one.story === story && one.copyOf === "wire");
    expect(copies.length).toBeGreaterThan(0);
    for (const { outlet, path } of copies) expect(await version(outlet, path)).toBe(1);
  });

  test("makes nothing of dates that move", async () => {
    for (const { outlet, path } of ARTICLES.filter(
      (one) => one.outlet === "ledger" && one.day === 0,
    )) {
      expect(await version(outlet, path)).toBe(1);
    }
  });

  test.each(["vanishes", "newGuid", "newAddress"] as const)(
    "keeps one article where its entry %s",
    async (happening) => {
      const { outlet, path, story } = happensTo(happening);
      const kept = (await keptArticles(room)).filter(
        ({ article }) =>
          article.url?.startsWith(`${room.world.origin(outlet)}/`) &&
          article.url.includes(`-${story}.`),
      );
      expect(kept.map(({ article }) => article.id)).toEqual([idOf(outlet, path)]);
      expect(kept[0]?.kept.version).toBe(1);
    },
  );

  test("looks at young pages again with what it knows of them", () => {
    const pages = pagesOf(/\.html$/u);
    expect(pages.length).toBe(new Set(pages.map(({ outlet, path }) => `${outlet} ${path}`)).size);
    expect(pages.filter(({ status }) => status === 304).length).toBeGreaterThan(200);
    expect(
      pages.filter(({ conditional, outlet }) => !conditional && outlet === "gazette"),
    ).toHaveLength(1);
  });

  test(
    "an entry that comes back is no news",
    async () => {
      room.world.advance(2);
      room.later(24);
      const again = await room.poll();
      expect(again).toMatchObject({ articles: 10, corrected: 0 });
      expect(await version(HAPPENINGS.vanishes.outlet, happensTo("vanishes").path)).toBe(1);
    },
    PATIENCE,
  );
});
