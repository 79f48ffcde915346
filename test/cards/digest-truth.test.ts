import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayBeTold } from "../../src/answers/stories/may-be-told.ts";
import { accessWords } from "../../src/cards/access-words.ts";
import { headlineLine } from "../../src/cards/headline-line.ts";
import type { Selection } from "../../src/command.ts";
import { readingOf } from "../answers/reading.ts";
import { FERRY } from "../articles/ferry-news.ts";
import { followed, type Printed } from "../articles/news.ts";
import { BANK, DOOR } from "../articles/other-news.ts";
import { runOn, textOf } from "../commands/desk.ts";
import { feed, followingOf } from "../commands/followed.ts";

const FEEDS = [feed("Northport Herald"), feed("Island Echo")];
const SINCE = "2026-11-21T07:00:00Z";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-25T07:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const narrowed = (news: Selection, outlet: string): Selection => ({
  ...news,
  readings: news.readings.filter(({ article }) => article.publisher === outlet),
  ...(news.scope && { scope: { ...news.scope, outlet } }),
});

const side = (text: string, published: string, expression: string, date: string) => ({
  sentence: 0,
  reading: readingOf({ id: published, text, published, timeline: [[expression, date]] }),
});

test("a digest of some outlets does not say that no other one confirms a story", async () => {
  const echo = narrowed(followed([...FERRY, ...DOOR], SINCE), "Island Echo");
  const reply = await runOn(echo, "digest", { outlet: "Island Echo" }, followingOf(FEEDS));
  const text = textOf(reply.card);
  expect(reply.answer?.found).toBe(true);
  expect(text).toMatch(/— 1 source\n/);
  expect(text).not.toMatch(/not yet confirmed/);
  expect(text).toMatch(
    /of outlets named “Island Echo” since .*UTC\.\nOther outlets were left aside/,
  );
});

test.each([
  [
    "quotes",
    {},
    /^Quotes\nNo article of outlets named “Nowhere” quotes anybody\.\nOf outlets named “Nowhere” no article was found, in 5 feeds since 21 November/,
  ],
  ["who", { name: "Lindqvist" }, /No article of outlets named “Nowhere” mentions Lindqvist/],
] as const)(
  "/%s of an outlet that nobody follows counts no articles of others",
  async (name, options, told) => {
    const nowhere = narrowed(followed([...FERRY], SINCE), "Nowhere");
    const { card } = await runOn(nowhere, name, { ...options, outlet: "Nowhere" });
    expect(textOf(card)).toMatch(told);
    expect(textOf(card)).not.toMatch(/None of the \d+/);
  },
);

test("a card that found nothing of some outlets says which it searched, and counts no others", async () => {
  const echo = narrowed(followed([...FERRY], SINCE), "Island Echo");
  const { card } = await runOn(echo, "who", { name: "Lindqvist", outlet: "Island Echo" });
  expect(textOf(card)).toMatch(
    /Searched: all articles of outlets named “Island Echo” since 21 November 2026, 07:00 UTC\./,
  );
});

test("sides that say the same in the same words are not told as different", () => {
  const words = "The bell was cast by hand and cannot be bought anywhere today.";
  const sides = [
    side(words, "2026-11-23", "today", "2026-11-23"),
    side(words, "2026-11-24", "today", "2026-11-24"),
  ];
  expect(mayBeTold({ kind: "day", about: null, sides })).toBe(false);
  expect(mayBeTold({ kind: "number", about: null, sides })).toBe(false);
});

test.each([
  ["today", "today", false],
  ["on Monday", "on Tuesday", true],
])("%s against %s: told as a contradiction: %s", (one, other, isTold) => {
  const sides = [
    side(`The council of Brenmoor votes ${one} about the bridge.`, "2026-11-23", one, "2026-11-23"),
    side(
      `The town council of Brenmoor votes ${other} about the bridge.`,
      "2026-11-24",
      other,
      "2026-11-24",
    ),
  ];
  expect(mayBeTold({ kind: "day", about: null, sides })).toBe(isTold);
});

test("a page that gives its whole text for a headline fills no card", async () => {
  const [first, ...rest] = FERRY as readonly [Printed, ...Printed[]];
  const whole = `${first.title}${"By Ada Quill The crew went on shore before dawn. ".repeat(30)}`;
  const reply = await runOn(
    followed([{ ...first, title: whole }, ...rest], SINCE),
    "digest",
    {},
    followingOf(FEEDS),
  );
  expect(textOf(reply.card)).not.toMatch(/(?:before dawn[^\n]*){5}/);
});

test.each([
  ["Bridge\n closed", "Bridge closed"],
  ["word ".repeat(60), `${"word ".repeat(31)}word…`],
  ["ж".repeat(400), `${"ж".repeat(160)}…`],
])("headline %#", (text, line) => {
  expect(headlineLine(text)).toBe(line);
});

test.each([
  [null, "only the beginning could be read"],
  ["paywall", "only the beginning is free to read (paywall)"],
  ["robot-check", "only the beginning could be read (the site checks for robots first)"],
] as const)("of a page behind %s no more is said than is known", (wall, words) => {
  expect(accessWords({ grade: "teaser", wall })).toBe(words);
});

test("a story that only got a correction is not said to have nothing new, and links it", async () => {
  const following = followingOf(FEEDS);
  await runOn(followed([...FERRY, ...BANK], SINCE), "digest", {}, following);
  vi.setSystemTime(Date.parse("2026-11-26T06:00:00Z"));
  const [last] = FERRY.slice(-1) as [Printed];
  const corrected = { ...last, version: 2, corrected: "2026-11-26T05:00:00Z" };
  const next = followed([...FERRY.slice(0, -1), corrected, ...BANK], SINCE);
  const text = textOf((await runOn(next, "digest", { since: "3d" }, following)).card);
  expect(text).toMatch(/New since 25 November 2026: 1 corrected article\.\n/);
  expect(text).toMatch(/— corrected 26 November 2026/);
});
