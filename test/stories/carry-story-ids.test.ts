import { describe, expect, test } from "vitest";
import { carryStoryIds } from "../../src/stories/carry-story-ids.ts";
import { clusterStories } from "../../src/stories/cluster-stories.ts";
import { cluster, toldStory } from "./clusters.ts";
import { BRIDGE, FERRY } from "./own-stories.ts";
import { article } from "./own-texts.ts";

const ids = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id);

describe("a story goes on", () => {
  test("with its id, and says which articles came since", () => {
    const [story] = carryStoryIds(
      [cluster(["post/2", "post/1", "star/1"])],
      [toldStory("bridge", ["post/1"])],
    );
    expect([story?.id, story?.told?.id, ids(story?.fresh ?? [])]).toEqual([
      "bridge",
      "bridge",
      ["post/2", "star/1"],
    ]);
  });

  test("when new articles tell the same as the told ones", () => {
    const [day1 = "", day2 = ""] = BRIDGE;
    const all = [article("mon", day1), article("tue", day2), article("other", FERRY[0] ?? "")];
    const carried = carryStoryIds(clusterStories(all), [toldStory("bridge", ["mon"])]);
    expect(carried.map(({ id, told, fresh }) => [id, told !== null, ids(fresh)]).sort()).toEqual([
      ["bridge", true, ["tue"]],
      ["other", false, ["other"]],
    ]);
  });

  test("and a copy of a told article is nothing new", () => {
    const [story] = carryStoryIds(
      [cluster(["post/1 star/1", "gull/1"])],
      [toldStory("bridge", ["post/1"])],
    );
    expect(ids(story?.fresh ?? [])).toEqual(["gull/1"]);
  });

  test("and a corrected article is told apart from a new one", () => {
    const [story] = carryStoryIds(
      [cluster(["post/1"], { version: 2 })],
      [toldStory("bridge", ["post/1"])],
    );
    expect([ids(story?.fresh ?? []), ids(story?.corrected ?? [])]).toEqual([[], ["post/1"]]);
  });
});

describe("ids stay one to one", () => {
  test("of two clusters that hold articles of one story, the one with more of them goes on", () => {
    const clusters = [cluster(["a", "x"]), cluster(["b", "c", "y"])];
    const carried = carryStoryIds(clusters, [toldStory("a", ["a", "b", "c"])]);
    // "a" is taken: the other is called by its next article.
    expect(carried.map(({ id, told }) => [id, told !== null])).toEqual([
      ["x", false],
      ["a", true],
    ]);
    expect(carried.map(({ fresh }) => ids(fresh))).toEqual([["x"], ["y"]]);
  });

  test("a cluster that holds two told stories goes on as the one it shares more with, and nothing told is new", () => {
    const told = [toldStory("one", ["a"]), toldStory("two", ["b", "c"])];
    const [story] = carryStoryIds([cluster(["a", "b", "c", "d"])], told);
    expect([story?.id, ids(story?.fresh ?? [])]).toEqual(["two", ["d"]]);
  });

  test("of two that it shares as much with, the one told first", () => {
    const told = [toldStory("one", ["a"], 20), toldStory("two", ["b"], 10)];
    expect(carryStoryIds([cluster(["a", "b"])], told)[0]?.id).toBe("two");
  });

  test("a story without an article's id to spare still has one of its own", () => {
    const carried = carryStoryIds(
      [cluster(["a"]), cluster(["b"])],
      [toldStory("a", ["b"]), toldStory("b", [])],
    );
    expect(carried.map(({ id }) => id)).toEqual(["a#2", "a"]);
  });
});
