import { expect, test, vi } from "vitest";
import type { Desk, Wanted } from "../../src/command.ts";
import { rulesWriter } from "../../src/writing/rules-writer.ts";
import { FERRY } from "../articles/ferry-news.ts";
import { followed } from "../articles/news.ts";
import { DOOR } from "../articles/other-news.ts";
import { commands, runOn, textOf } from "./desk.ts";
import { feed, followingOf } from "./followed.ts";

const NOW = Date.parse("2026-11-25T07:00:00Z");
const WEEK_AGO = NOW - 7 * 86_400_000;
const NEWS = followed([...FERRY, ...DOOR], "2026-11-18T07:00:00Z");

/** Runs a command and returns what it asks the desk for. */
async function wantedBy(name: string, options: Record<string, unknown>): Promise<Wanted> {
  vi.setSystemTime(NOW);
  const asked: Wanted[] = [];
  const answer = (wanted: Wanted = {}) => {
    asked.push(wanted);
    return Promise.resolve(NEWS);
  };
  const desk: Desk = {
    commands,
    writer: rulesWriter,
    following: followingOf([feed("Northport Herald")]),
    open: () => Promise.resolve(NEWS),
    current: (_, wanted) => answer(wanted),
    news: (_, wanted) => answer(wanted),
  };
  const command = commands.find((one) => one.name === name);
  await command?.run(command.options.parse(options), desk, {
    user: "me",
    place: { surface: "test", tenant: "local", channel: "main" },
  });
  vi.useRealTimers();
  return asked[0] ?? {};
}

test.each([
  ["who", { name: "Vey" }, { name: "Vey" }],
  ["stance", { topic: "ferries" }, { name: "ferries", about: "ferries" }],
  ["quotes", {}, {}],
  ["quotes", { name: "Vey" }, { name: "Vey" }],
  ["timeline", {}, {}],
  ["timeline", { topic: "ferries" }, { name: "ferries", about: "ferries" }],
  ["ask", { question: "Who is the pilot?" }, { about: "Who is the pilot?" }],
])("/%s %j asks for the articles that may answer it, of the time and outlet", async (...call) => {
  const [name, options, wanted] = call;
  expect(await wantedBy(name, options)).toEqual(wanted);
  const filtered = await wantedBy(name, { ...options, since: "7d", outlet: "herald" });
  expect(filtered).toEqual({ ...wanted, since: WEEK_AGO, outlet: "herald" });
});

test("a digest looks further back than it tells, to see which story goes on", async () => {
  const { since, outlet } = await wantedBy("digest", { since: "7d", outlet: "herald" });
  expect(since).toBeLessThan(WEEK_AGO);
  expect(outlet).toBe("herald");
});

test.each(["who", "stance", "quotes", "timeline", "ask", "digest"])(
  "/%s says what is wrong with a time, before anything is searched",
  async (name) => {
    const options = { name: "Vey", topic: "ferries", question: "Who?", since: "soon" };
    await expect(runOn(NEWS, name, options)).rejects.toThrow(/“soon” is no time/);
  },
);

test("an article is read whole: a filter beside it is refused", async () => {
  const options = { article: "ferry.txt", since: "7d" };
  await expect(runOn(NEWS, "digest", options)).rejects.toThrow(/read whole/);
});

test("an address may be as long as addresses are", () => {
  const digest = commands.find((one) => one.name === "digest");
  const long = `https://herald.example/${"a".repeat(1900)}`;
  expect(digest?.options.safeParse({ article: long }).success).toBe(true);
});

test("a topic's timeline holds the sentences that speak of it", async () => {
  const { answer, card } = await runOn(NEWS, "timeline", { topic: "Halmare" });
  expect(answer?.evidence.length).toBeGreaterThan(0);
  for (const { text } of answer?.evidence ?? []) expect(text).toMatch(/Halmare/);
  expect(card.title).toBe("Timeline of Halmare");
});

test("a stance that outlets copy from each other stands once, with all of them", async () => {
  const { card } = await runOn(NEWS, "stance", { topic: "ship" });
  const said = card.blocks.filter(
    (block) => block.kind === "quote" && /Vey/.test(block.speaker ?? ""),
  );
  expect(said).toHaveLength(1);
  expect(textOf(card)).toMatch(/Northport Herald, 24 November 2026; also in Coast Daily/);
});

test("an outlet that nobody follows is named, and no article is said to be silent", async () => {
  const none = { ...NEWS, readings: [] };
  const scope = { feeds: 5, articles: 0, since: null, outlet: "gazette" };
  const { card } = await runOn({ ...none, scope }, "who", { name: "Vey", outlet: "gazette" });
  expect(textOf(card)).toMatch(/Of outlets named “gazette” no article was found, in 5 feeds\./);
});
