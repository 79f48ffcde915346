import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterStories } from "../../src/stories/cluster-stories.ts";
import type { StoryArticle } from "../../src/stories/story-article.ts";
import { BRIDGE, BRIDGE_RU, BRIDGE_UK, FERRY, MARKET, TEACHERS } from "./own-stories.ts";
import { article, drawText, openDice } from "./own-texts.ts";

const HOUR = 3_600_000;
const told = (texts: readonly string[], name: string, more: Partial<StoryArticle> = {}) =>
  texts.map((text, n) => {
    const [title = null, ...rest] = text.split("\n");
    return article(`${name}${n}`, rest.join("\n"), { title, ...more });
  });
const storiesOf = (articles: readonly StoryArticle[]) =>
  clusterStories(articles)
    .map(({ articles: members }) => members.map(({ id }) => id).sort())
    .sort();

describe("what tells the same stands together", () => {
  test("several accounts of four stories", () => {
    const all = [
      ...told(BRIDGE, "bridge"),
      ...told(FERRY, "ferry"),
      ...told(TEACHERS, "teachers"),
      ...told(MARKET, "market"),
    ];
    expect(storiesOf(all)).toEqual([
      ["bridge0", "bridge1", "bridge2"],
      ["ferry0", "ferry1"],
      ["market0", "market1"],
      ["teachers0", "teachers1"],
    ]);
  });

  test.each([
    ["English", BRIDGE],
    ["Russian", BRIDGE_RU],
    ["Ukrainian", BRIDGE_UK],
  ])("two articles alone, in %s", (_, texts) => {
    expect(storiesOf(told(texts.slice(0, 2), "a"))).toHaveLength(1);
  });
});

describe("what tells another story does not", () => {
  test.each([
    ["English", BRIDGE, FERRY],
    ["English of one town", FERRY, TEACHERS],
    ["Russian and Ukrainian", BRIDGE_RU.slice(0, 1), [BRIDGE_UK[2] ?? ""]],
  ])("two articles alone: %s", (_, one, other) => {
    for (const a of one) {
      for (const b of other) expect(storiesOf(told([a, b], "a"))).toHaveLength(2);
    }
  });

  test("two arrests of the same kind, each in five reports, by the names that only one has", () => {
    const report = (name: string, n: number): string =>
      `Rovers player held over speeding\nHarbour Rovers midfielder ${name} was arrested on suspicion of speeding on the coast
       road, police said. Officers stopped ${name} near Port Ilva and took him to the station, where he was released on bail.
       The club said that it knew of the arrest of ${name} and would wait for the court.
       ${drawText(openDice(n), 6)}`;
    const reports = ["Okafor", "Hallam"].flatMap((name, side) =>
      [0, 1, 2, 3, 4].map((n) => report(name, 10 * side + n)),
    );
    const [first, second, ...others] = storiesOf(told(reports, ""));
    expect([first, second, others]).toEqual([
      ["0", "1", "2", "3", "4"],
      ["5", "6", "7", "8", "9"],
      [],
    ]);
  });

  test("articles more than three days apart do not link, unless others stand between them", () => {
    const at = (hours: number, n: number) => told([BRIDGE[n] ?? ""], `${n}`, { at: hours * HOUR });
    expect(storiesOf([...at(0, 0), ...at(80, 1)])).toHaveLength(2);
    expect(storiesOf([...at(0, 0), ...at(60, 1)])).toHaveLength(1);
    expect(storiesOf([...at(0, 0), ...at(60, 1), ...at(120, 2)])).toHaveLength(1);
    expect(storiesOf([...at(0, 0), ...told([BRIDGE[1] ?? ""], "x")])).toHaveLength(1);
  });
});

test("copies are one item of their story, and a story is called by its earliest article", () => {
  const [first = "", second = ""] = BRIDGE;
  const articles = [
    ...told([first], "late", { at: 9 * HOUR }),
    ...told([first], "early", { at: HOUR }),
    ...told([second], "own", { at: 5 * HOUR }),
  ];
  const [story, ...others] = clusterStories(articles);
  expect(others).toEqual([]);
  expect(story?.id).toBe("early0");
  expect(story?.articles.map(({ id }) => id)).toEqual(["early0", "own0", "late0"]);
  expect(story?.items.map((item) => item.map(({ id }) => id))).toEqual([
    ["early0", "late0"],
    ["own0"],
  ]);
});

test("the stories are the same for every order of the articles", () => {
  const pool = [...told(BRIDGE, "b"), ...told(FERRY, "f"), ...told(TEACHERS, "t")];
  const expected = clusterStories(pool);
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
      expect(clusterStories(shuffled)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("every article is in one story, whatever it holds", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", "\n", ...BRIDGE));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const articles = texts.map((one, n) => article(`${n}`, one));
      const members = clusterStories(articles).flatMap((story) => story.articles);
      expect(members.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});
