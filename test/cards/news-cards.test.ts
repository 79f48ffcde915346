import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "../../src/card.ts";
import type { Selection } from "../../src/command.ts";
import type { Following } from "../../src/following.ts";
import { cardToText } from "../../src/surfaces/terminal/card-to-text.ts";
import { FERRY, FERRY_NEXT_DAY } from "../articles/ferry-news.ts";
import { followed } from "../articles/news.ts";
import { BANK, DOOR } from "../articles/other-news.ts";
import { runOn } from "../commands/desk.ts";
import { feed, follow, followingOf } from "../commands/followed.ts";

const FEEDS = ["Northport Herald", "Coast Daily", "Island Echo", "Quay Observer", "Meridian Post"];
const DAY_ONE = "2026-11-25T07:00:00Z";
const DAY_TWO = "2026-11-26T07:00:00Z";
const NEWS = followed([...FERRY, ...BANK, ...DOOR], "2026-11-21T07:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(DAY_ONE) });
});
afterEach(() => {
  vi.useRealTimers();
});

const golden = (reply: Reply, name: string) =>
  expect(cardToText(reply.card, { width: 88, colour: false })).toMatchFileSnapshot(
    `../golden/news/${name}.txt`,
  );

const digest = (selection: Selection, following: Following, options = {}) =>
  runOn(selection, "digest", options, following);

test("a digest of what is followed tells every story once, with all its outlets", async () => {
  const following = followingOf(
    FEEDS.map((title) => feed(title)),
    [follow("Oduya")],
  );
  await golden(await digest(NEWS, following), "digest");
});

test("the next day tells what is new, and what was told before is counted", async () => {
  const following = followingOf([
    ...FEEDS.slice(1).map((title) => feed(title)),
    feed("Northport Herald", "timeout"),
  ]);
  await digest(NEWS, following);
  vi.setSystemTime(Date.parse(DAY_TWO));
  const news = followed([...FERRY_NEXT_DAY, ...FERRY, ...BANK, ...DOOR], "2026-11-22T07:00:00Z");
  await golden(await digest(news, following), "digest-day-two");
});

test("nothing new is an answer with its time", async () => {
  const following = followingOf(FEEDS.map((title) => feed(title)));
  vi.setSystemTime(Date.parse("2026-11-27T07:00:00Z"));
  await golden(await digest(NEWS, following), "nothing-new");
});

test("feeds that failed are no silence", async () => {
  const following = followingOf(FEEDS.map((title) => feed(title, "timeout")));
  await golden(await digest(followed([], DAY_ONE), following), "feeds-failed");
});

test("who over many outlets counts, dates and names them, and the same words stand once", async () => {
  await golden(await runOn(NEWS, "who", { name: "Vey" }), "who");
  await golden(await runOn(NEWS, "who", { name: "Renner", since: "7d" }), "who-copies");
});

test("a question that many articles do not answer says how many were searched", async () => {
  await golden(await runOn(NEWS, "who", { name: "Lindqvist" }), "who-unknown");
});
