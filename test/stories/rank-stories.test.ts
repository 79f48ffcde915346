import { describe, expect, test } from "vitest";
import { carryStoryIds } from "../../src/stories/carry-story-ids.ts";
import { findSources } from "../../src/stories/find-sources.ts";
import { leadOfStory } from "../../src/stories/lead-of-story.ts";
import { rankStories } from "../../src/stories/rank-stories.ts";
import { cluster, HOUR, toldStory } from "./clusters.ts";

const NOW = 100 * HOUR;
const none = { now: NOW, follows: [] };
const follow = (name: string) => ({ key: name.toLowerCase(), name, addedBy: "u", addedAt: 0 });
const order = (...args: Parameters<typeof rankStories>) =>
  rankStories(...args).stories.map(({ id }) => id);
const fresh = (items: readonly string[], more = {}) =>
  carryStoryIds([cluster(items, { at: NOW, ...more })], []);

describe("sources", () => {
  test("what three outlets carry is one source, and three articles of one outlet are one", () => {
    const story = cluster(["post/1 star/1 gull/1", "post/2", "tide/1"]);
    expect(findSources(story).map(({ outlet }) => outlet)).toEqual(["post", "tide"]);
  });
});

describe("the order of stories", () => {
  test("two outlets that confirm each other come before a newer single one, however often it is copied", () => {
    const loud = fresh(["star/1 gull/1 tide/1 wave/1"]);
    const old = carryStoryIds([cluster(["post/1", "gull/2"], { at: NOW - 60 * HOUR })], []);
    expect(order([...loud, ...old], none)).toEqual(["post/1", "star/1"]);
  });

  test("more outlets first, then the newer", () => {
    const stories = [
      ...fresh(["a/1"], { at: NOW - 5 * HOUR }),
      ...fresh(["b/1"]),
      ...fresh(["c/1", "d/1", "e/1"]),
      ...fresh(["f/1", "g/1"]),
    ];
    expect(order(stories, none)).toEqual(["c/1", "f/1", "b/1", "a/1"]);
  });

  test("what is followed comes first, in any script and form of the name", () => {
    const stories = [
      ...fresh(["a/1", "b/1", "c/1"]),
      ...fresh(["d/1"], { names: ["Дмитрия Пескова"] }),
    ];
    const ranked = rankStories(stories, { now: NOW, follows: [follow("Peskov"), follow("Reefs")] });
    expect(ranked.stories.map(({ id, follows }) => [id, follows.map(({ name }) => name)])).toEqual([
      ["d/1", ["Peskov"]],
      ["a/1", []],
    ]);
  });

  test("a name that one of many articles mentions does not make a story of it", () => {
    const story = cluster(["a/1", "b/1", "c/1"], { at: NOW });
    const [first, ...others] = story.articles;
    const articles = [{ ...first, names: ["Ines Okafor"] } as typeof first, ...others].flatMap(
      (one) => one ?? [],
    );
    const [ranked] = rankStories(carryStoryIds([{ ...story, articles }], []), {
      now: NOW,
      follows: [follow("Okafor")],
    }).stories;
    expect(ranked?.follows).toEqual([]);
  });
});

describe("what is left out is counted", () => {
  test("told stories without anything new", () => {
    const told = [toldStory("a/1", ["a/1"]), toldStory("b/1", ["b/1"])];
    const stories = carryStoryIds([cluster(["a/1"]), cluster(["b/1", "b/2"])], told);
    const ranked = rankStories(stories, none);
    expect(ranked.stories.map(({ id }) => id)).toEqual(["b/1"]);
    expect(ranked.leftOut).toEqual({ nothingNew: 1, ofOneOutlet: 0, noRoom: 0 });
  });

  test("an outlet's own stories beyond three, and all beyond seven", () => {
    const own = [1, 2, 3, 4, 5].flatMap((n) => fresh([`loud/${n}`]));
    const others = ["a", "b", "c", "d", "e"].flatMap((outlet) =>
      fresh([`${outlet}/1`], { at: NOW - HOUR }),
    );
    const ranked = rankStories([...own, ...others], none);
    expect(ranked.stories.map(({ id }) => id)).toEqual([
      "loud/1",
      "loud/2",
      "loud/3",
      "a/1",
      "b/1",
      "c/1",
      "d/1",
    ]);
    expect(ranked.leftOut).toEqual({ nothingNew: 0, ofOneOutlet: 2, noRoom: 1 });
  });

  test("a story that others tell too is no outlet's own", () => {
    const shared = [1, 2, 3, 4].flatMap((n) => fresh([`loud/${n}`, `other/${n}`]));
    expect(order(shared, { ...none, most: 9 })).toHaveLength(4);
  });
});

describe("the article that leads", () => {
  const items = (...changes: readonly (readonly [id: string, more: object])[]) => ({
    items: changes.map(([ids, more]) => cluster([ids], more).articles),
  });
  test.each([
    [
      "the earliest of the complete ones",
      items(
        ["a/1", { at: 3, text: "x".repeat(90) }],
        ["b/1", { at: 2, text: "x".repeat(70) }],
        ["c/1", { at: 1, text: "x".repeat(30) }],
      ),
      "b/1",
    ],
    [
      "full before earlier teasers",
      items(["a/1", { at: 1, grade: "teaser" }], ["b/1", { at: 2, grade: "full" }]),
      "b/1",
    ],
    [
      "an own report before what three outlets carry",
      items(["a/1 b/1 c/1", { at: 1 }], ["d/1", { at: 2 }]),
      "d/1",
    ],
    [
      "with a headline before without",
      items(["a/1", { at: 1, title: null }], ["b/1", { at: 2 }]),
      "b/1",
    ],
    [
      "a copy where nothing else was read in full",
      items(["a/1 b/1", { at: 1 }], ["d/1", { at: 2, grade: "teaser" }]),
      "a/1",
    ],
  ])("%s", (_, story, expected) => {
    expect(leadOfStory(story).id).toBe(expected);
  });
});
