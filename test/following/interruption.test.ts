import { expect, onTestFinished, test } from "vitest";
import { describeKeptStores } from "../contracts/describe-stores.ts";
import { startNewsWorld } from "../emulators/news/news-world.ts";
import type { OutletId } from "../emulators/news/outlets.ts";
import { ARTICLES } from "../emulators/news/world-articles.ts";
import { follow, goodFeeds, HOUR, keptArticles, type Newsroom, openNewsroom } from "./newsroom.ts";
import { startPoller } from "./run-poller.ts";

// Processes start slowly on a busy machine.
const PATIENCE = 180_000;
const FOLLOWED: readonly OutletId[] = ["gazette", "courier"];
const EXPECTED = FOLLOWED.length * 30;

describeKeptStores("an interrupted poll", ({ address }) => {
  const open = async (): Promise<Newsroom & { readonly database: string }> => {
    const database = await address();
    const world = await startNewsWorld();
    const room = await openNewsroom({ database, world });
    onTestFinished(async () => {
      await room.close();
      await world.close();
    });
    await follow(room, ...goodFeeds(room, ...FOLLOWED));
    return { ...room, database };
  };
  const pages = ({ world }: Newsroom) => world.journal.filter(({ path }) => path.endsWith(".html"));
  const untilRead = async (room: Newsroom, count: number): Promise<void> => {
    while (pages(room).length < count) await new Promise((done) => setTimeout(done, 10));
  };
  const expectAll = async (room: Newsroom): Promise<void> => {
    const kept = (await keptArticles(room)).map(({ article }) => article.id);
    const ids = ARTICLES.filter(({ day, outlet }) => day === 0 && FOLLOWED.includes(outlet)).map(
      ({ outlet, path }) => `${room.world.origin(outlet)}${path}`,
    );
    expect(kept.sort()).toEqual(ids.sort());
  };

  test(
    "keeps what it has, stays due, and the next one goes on",
    async () => {
      const room = await open();
      const stop = new AbortController();
      const poll = room.poller.pollDue(stop.signal);
      await untilRead(room, 12);
      stop.abort();
      const report = await poll;
      expect(report.articles).toBeGreaterThan(0);
      expect(report.articles).toBeLessThan(EXPECTED);
      expect(report).toMatchObject({ failed: [] });
      expect((await keptArticles(room)).length).toBe(report.articles);
      expect(await room.store.feeds.nextDue()).toBeLessThanOrEqual(room.clock.now);
      const rest = await room.poll();
      expect(rest.articles).toBe(EXPECTED - report.articles);
      await expectAll(room);
      // What was on its way when it was stopped is asked for once more, and nothing else.
      expect(pages(room).length).toBeLessThanOrEqual(EXPECTED + 4 * FOLLOWED.length);
    },
    PATIENCE,
  );

  test(
    "loses nothing when the process is killed, once its claim has ended",
    async () => {
      const room = await open();
      const { child, done } = startPoller(room.database, room.clock.now);
      await untilRead(room, 12);
      child.kill("SIGKILL");
      expect((await done).status).toBeNull();
      const before = (await keptArticles(room)).length;
      expect(before).toBeLessThan(EXPECTED);
      expect(await room.poll()).toMatchObject({ polled: 0 });
      room.later(0.5);
      expect((await room.poll()).articles).toBe(EXPECTED - before);
      await expectAll(room);
      expect(await room.store.feeds.nextDue()).toBe(room.clock.now + HOUR);
    },
    PATIENCE,
  );

  test(
    "two processes that poll at once share the feeds and fetch nothing twice",
    async () => {
      const room = await open();
      const both = [
        startPoller(room.database, room.clock.now),
        startPoller(room.database, room.clock.now),
      ];
      const ended = await Promise.all(both.map(({ done }) => done));
      expect(ended.map(({ stderr, status }) => [stderr, status])).toEqual([
        ["", 0],
        ["", 0],
      ]);
      const reports = ended.map(({ stdout }) => JSON.parse(stdout));
      expect(reports.reduce((sum, { polled }) => sum + polled, 0)).toBe(FOLLOWED.length);
      expect(reports.reduce((sum, { articles }) => sum + articles, 0)).toBe(EXPECTED);
      const asked = room.world.journal.map(({ outlet, path }) => `${outlet} ${path}`);
      const once = asked.filter((address) => !address.endsWith("/robots.txt"));
      expect(once.length).toBe(new Set(once).size);
      await expectAll(room);
    },
    PATIENCE,
  );

  test(
    "a refresh polls what its tenant follows, and nothing else",
    async () => {
      const room = await open();
      await room.store.tenants.addSource("guild", goodFeeds(room, "courier")[0] ?? "", "bo", 1);
      const place = { surface: "discord", tenant: "guild", channel: "news" };
      expect(await room.poller.refresh({ user: "bo", place })).toMatchObject({
        polled: 1,
        articles: 30,
      });
      expect(new Set(room.world.journal.map(({ outlet }) => outlet))).toEqual(new Set(["courier"]));
      expect(await keptArticles(room, "guild")).toHaveLength(30);
    },
    PATIENCE,
  );

  test(
    "closing ends a poll at a safe point",
    async () => {
      const room = await open();
      const poll = room.poll();
      await untilRead(room, 5);
      await room.poller.close();
      const { articles } = await poll;
      expect((await keptArticles(room)).length).toBe(articles);
    },
    PATIENCE,
  );
});
