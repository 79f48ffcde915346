import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PollReport } from "../../src/following.ts";
import type { SourceState } from "../../src/store/tenants.ts";
import { FAULTY_FEEDS } from "../emulators/news/faulty-feeds.ts";
import {
  asker,
  faultyFeed,
  follow,
  goodFeeds,
  HOUR,
  type Newsroom,
  openNewsroom,
} from "./newsroom.ts";

const MINUTE = 60_000;
const PATIENCE = 180_000;

let room: Newsroom;
let report: PollReport;
const stages: string[] = [];
beforeAll(async () => {
  const progress = {
    stage(title: string, total?: number) {
      stages.push(`${title} (${total})`);
      return { step() {}, end: (outcome: string) => void stages.push(outcome) };
    },
  };
  room = await openNewsroom({ progress, total: 6_000 });
  const urls = FAULTY_FEEDS.map(({ name }) => faultyFeed(room, name));
  await follow(room, ...urls, ...goodFeeds(room, "gazette"));
  report = await room.poll();
}, PATIENCE);
afterAll(() => room.close());

const stateOf = async (name: string): Promise<SourceState | undefined> =>
  (await room.poller.sources(asker())).find(({ url }) => url === faultyFeed(room, name));

describe("a feed that is", () => {
  const failing = FAULTY_FEEDS.filter(({ outcome }) => outcome !== "read");
  test.each(failing.map((fault) => [fault.name, fault] as const))(
    "%s fails with its reason, stays, and is tried again",
    async (name, { outcome, status = null }) => {
      expect(report.failed).toContainEqual({ feed: faultyFeed(room, name), why: outcome });
      const state = await stateOf(name);
      expect(state).toMatchObject({
        why: outcome,
        failures: 1,
        succeededAt: null,
        triedAt: room.clock.now,
      });
      if (status !== null) expect(state?.status).toBe(status);
      const wait = (state?.nextPollAt ?? 0) - room.clock.now;
      expect(wait).toBeGreaterThanOrEqual(15 * MINUTE);
      if (name === "gone") expect(wait).toBe(7 * 24 * HOUR);
      else if (name === "busy") expect(wait).toBe(2 * HOUR);
      else expect(wait).toBeLessThanOrEqual(18 * MINUTE);
    },
  );

  test.each([
    ["truncated", 5, 1],
    ["bad-entities", 30, 1],
    ["wrong-type", 30, 1],
    ["kept-for-two-hours", 30, 2],
    ["without-items", 0, 6],
  ])("%s is read all the same", async (name, fewest, hours) => {
    const state = await stateOf(name);
    expect(state).toMatchObject({
      status: 200,
      why: null,
      failures: 0,
      succeededAt: room.clock.now,
    });
    expect(state?.articles).toBeGreaterThanOrEqual(fewest);
    const wait = (state?.nextPollAt ?? 0) - room.clock.now;
    expect(wait).toBe(hours * HOUR);
  });

  test("moved for good is followed to where it is", async () => {
    expect(await stateOf("moved")).toBeUndefined();
    const sources = await room.poller.sources(asker());
    expect(sources).toContainEqual(
      expect.objectContaining({
        url: `${room.world.origin("echo")}/feed`,
        title: "Tidewater Echo",
        why: null,
      }),
    );
  });
});

test("one page that four feeds list is fetched once, and belongs to all of them", async () => {
  const pages = room.world.journal.filter(({ path }) => path.endsWith(".html"));
  const asked = pages.map(({ outlet, path }) => `${outlet} ${path}`);
  expect(asked.length).toBe(new Set(asked).size);
  const [newest] = room.world.articles("gazette");
  await room.store.tenants.removeSource("local", goodFeeds(room, "gazette")[0] ?? "");
  await room.store.tenants.removeSource("local", faultyFeed(room, "truncated"));
  expect(await room.store.articles.find("local", { most: 1_000 })).toContain(newest?.url);
});

test("the rounds are told, with what came of them", () => {
  expect(stages[0]).toBe(`Reading ${FAULTY_FEEDS.length + 1} feeds (${FAULTY_FEEDS.length + 1})`);
  expect(stages[1]).toMatch(/^17 feeds, \d+ new articles, \d+ feeds failed$/u);
});

test(
  "a feed that fails again waits longer, and one that is well again has no failures",
  async () => {
    room.later(1);
    room.world.down.add("quarry");
    await room.poll();
    const state = await stateOf("failing");
    expect(state).toMatchObject({ failures: 2, status: 500 });
    expect((state?.nextPollAt ?? 0) - room.clock.now).toBeGreaterThanOrEqual(30 * MINUTE);
    expect(await stateOf("forbidden")).toMatchObject({ failures: 2, status: 503 });
  },
  PATIENCE,
);
