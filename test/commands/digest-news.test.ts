import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DigestAnswer } from "../../src/answer.ts";
import type { Reply } from "../../src/card.ts";
import type { Desk, Writer } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import { rulesWriter } from "../../src/writing/rules-writer.ts";
import { FERRY } from "../articles/ferry-news.ts";
import { followed, type Printed, readingOfNews } from "../articles/news.ts";
import { BANK, DOOR } from "../articles/other-news.ts";
import { SMALL_NEWS } from "../articles/small-news.ts";
import { commands, runOn, textOf } from "./desk.ts";
import { feed, follow, followingOf } from "./followed.ts";

const NEWS = followed([...FERRY, ...BANK, ...DOOR], "2026-11-21T07:00:00Z");
const FEEDS = [feed("Northport Herald"), feed("Island Echo")];
const TEASER = BANK.filter(({ grade }) => grade === "teaser");

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-25T07:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const told = ({ answer }: Reply): DigestAnswer => answer?.answer as DigestAnswer;
const headlines = (reply: Reply): readonly string[] =>
  told(reply).stories.map(({ headline }) => headline);

test("copies count once and teasers confirm nothing", async () => {
  const { stories } = told(await runOn(NEWS, "digest", {}, followingOf(FEEDS)));
  const sources = new Map(stories.map(({ headline, sources }) => [headline, sources]));
  expect(sources.get("Halmare ferry strikes reef off Marrow Point")).toBe(3);
  expect(sources.get("Central bank of Tarrow raises rate to 6.5 percent")).toBe(2);
});

test("every line and quote of the digest stands in the sentences that it cites", async () => {
  const reply = await runOn(NEWS, "digest", {}, followingOf(FEEDS));
  const { bullets, quotes } = told(reply);
  const { answer } = reply;
  expect(bullets.length).toBeGreaterThan(5);
  for (const { text, evidence } of bullets) {
    expect(evidence.map((n) => answer?.evidence[n]?.text).join(" ")).toContain(text);
  }
  for (const { article, evidence } of quotes) {
    expect(answer?.evidence[evidence[0] ?? -1]?.article).toBe(article);
  }
});

test("of a story that only a teaser tells, its headline and its address are all", async () => {
  const reply = await runOn(followed(TEASER, "2026-11-21"), "digest", {}, followingOf(FEEDS));
  expect(reply.answer?.evidence).toEqual([]);
  expect(textOf(reply.card)).toMatch(
    /Nothing is told of it: only the beginning is free to read \(paywall\)\./,
  );
  expect(textOf(reply.card)).toMatch(/https:\/\/quay-observer\.example/);
});

test("a teaser that somebody opens is told as little", async () => {
  const readings = TEASER.map(readingOfNews);
  const { card, answer } = await runOn({ readings, origin: "named" }, "digest", { article: "x" });
  expect(answer?.evidence).toEqual([]);
  expect(textOf(card)).toMatch(/only the beginning is free to read \(paywall\)/);
  const who = await runOn({ readings, origin: "named" }, "who", { name: "Tarrow" });
  expect(textOf(who.card)).toMatch(/Of one article only the beginning could be read/);
});

test("what is followed comes first, and the card says so", async () => {
  const following = followingOf(FEEDS, [follow("Vesper Sound")]);
  const reply = await runOn(NEWS, "digest", {}, following);
  expect(headlines(reply)[0]).toMatch(/carved door/);
  expect(textOf(reply.card)).toMatch(/1 source, not yet confirmed elsewhere · you follow Vesper/);
});

test("who asks again in the same morning gets the same stories", async () => {
  const following = followingOf(FEEDS);
  const first = await runOn(NEWS, "digest", {}, following);
  vi.setSystemTime(Date.parse("2026-11-25T08:00:00Z"));
  const second = await runOn(NEWS, "digest", {}, following);
  expect(headlines(second)).toEqual(headlines(first));
});

test("what was told on an earlier day is counted, not told again", async () => {
  const following = followingOf(FEEDS);
  await runOn(NEWS, "digest", {}, following);
  vi.setSystemTime(Date.parse("2026-11-26T06:00:00Z"));
  const late: Printed = { ...(DOOR[0] as Printed), at: "2026-11-25T12:00:00Z", version: 2 };
  const next = followed([...FERRY, ...BANK, late], "2026-11-21T07:00:00Z");
  const reply = await runOn(next, "digest", { since: "2d" }, following);
  expect(told(reply).round?.told).toBe(2);
  // A correction is news of its story, though its outlet says nothing else.
  expect(headlines(reply)).toHaveLength(1);
});

test("a digest that cannot be remembered is shown all the same, and says so", async () => {
  const following = {
    ...followingOf(FEEDS),
    saveTold: () => Promise.reject(new UserError("The disk is full.", "Free some space.")),
  };
  const reply = await runOn(NEWS, "digest", {}, following);
  expect(headlines(reply)).toHaveLength(3);
  expect(textOf(reply.card)).toMatch(/could not be kept, so the next digest may tell it again/);
});

test("more stories than a digest holds are counted, and a model is asked for those alone", async () => {
  const asked: string[] = [];
  const writer: Writer = {
    ...rulesWriter,
    digest: ({ article }) => {
      asked.push(article.id);
      return Promise.resolve({ by: "rules", why: "timeout" });
    },
  };
  const news = followed(SMALL_NEWS, "2026-11-21T07:00:00Z");
  const desk: Desk = {
    commands,
    writer,
    following: followingOf(FEEDS),
    open: () => Promise.resolve(news),
    current: () => Promise.resolve(news),
    news: () => Promise.resolve(news),
  };
  const place = { surface: "test", tenant: "local", channel: "main" };
  const digest = commands.find(({ name }) => name === "digest");
  const reply = (await digest?.run({}, desk, { user: "me", place })) as Reply;
  expect(told(reply).stories).toHaveLength(7);
  expect(told(reply).round?.left).toBe(5);
  expect(asked).toHaveLength(7);
  expect(textOf(reply.card)).toMatch(/Left out: 5 more stories/);
  expect(reply.card.footer).toMatch(/the language model took too long/);
});
