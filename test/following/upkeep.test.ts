import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { faultyFeed, follow, keptArticles, type Newsroom, openNewsroom } from "./newsroom.ts";

const PATIENCE = 120_000;

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ keepDays: 3 });
  await follow(room, faultyFeed(room, "truncated"));
  await room.poll();
}, PATIENCE);
afterAll(() => room.close());

test(
  "articles that an older analyser has read are read again, each once",
  async () => {
    const stop = new AbortController();
    expect(await room.poller.rebuild(stop.signal)).toBe(0);
    const kept = await keptArticles(room);
    expect(kept.length).toBeGreaterThan(3);
    for (const { article, kept: life } of kept.slice(0, 3)) {
      const old = await room.parser.again({ ...article, text: "An older reading." });
      await room.store.articles.renew({ id: article.id, version: life.version }, old, "0");
    }
    expect(await room.poller.rebuild(AbortSignal.abort())).toBe(0);
    expect(await room.poller.rebuild(stop.signal)).toBe(3);
    expect(await room.poller.rebuild(stop.signal)).toBe(0);
    expect(await keptArticles(room)).toEqual(kept);
  },
  PATIENCE,
);

test(
  "what is older than it is to be kept is deleted once a day, and does not come back as news",
  async () => {
    room.later(4 * 24);
    expect(await room.poll()).toMatchObject({ articles: 0, corrected: 0 });
    expect(await keptArticles(room)).toEqual([]);
    room.later(24);
    expect(await room.poll()).toMatchObject({ articles: 0 });
  },
  PATIENCE,
);

test(
  "where nothing runs all day, a refresh lets old news go",
  async () => {
    const visited = await openNewsroom({ keepDays: 3 });
    onTestFinished(() => visited.close());
    await follow(visited, faultyFeed(visited, "truncated"));
    const asker = { user: "ana", place: { surface: "test", tenant: "local", channel: "c" } };
    await visited.poller.refresh(asker);
    expect((await keptArticles(visited)).length).toBeGreaterThan(3);
    visited.later(4 * 24);
    await visited.poller.refresh(asker);
    expect(await keptArticles(visited)).toEqual([]);
  },
  PATIENCE,
);
