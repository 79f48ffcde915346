import type { Selection } from "../../src/command.ts";
import type { Following } from "../../src/following.ts";
import type { Follow, SourceState, ToldStory } from "../../src/store/tenants.ts";
import { noFollowing } from "./no-following.ts";

/** A feed as the store keeps it. @param why what was wrong at the last try */
export const feed = (title: string, why: SourceState["why"] = null): SourceState => ({
  url: `https://${title.toLowerCase().replaceAll(" ", "-")}.example/feed`,
  title,
  home: null,
  etag: null,
  lastModified: null,
  status: why === null ? 200 : 503,
  why,
  failures: why === null ? 0 : 3,
  triedAt: 1,
  succeededAt: why === null ? 1 : null,
  nextPollAt: 2,
  addedBy: "me",
  addedAt: 0,
  articles: 0,
});

export const follow = (name: string): Follow => ({
  key: name.toLowerCase(),
  name,
  addedBy: "me",
  addedAt: 0,
});

/** What a tenant follows, with a memory of the stories that were told, as the store keeps it. */
export function followingOf(
  sources: readonly SourceState[],
  follows: readonly Follow[] = [],
): Following {
  const told = new Map<string, ToldStory>();
  return {
    ...noFollowing,
    sources: () => Promise.resolve(sources),
    follows: () => Promise.resolve(follows),
    told: (_, since) => Promise.resolve([...told.values()].filter((one) => one.toldAt >= since)),
    saveTold: (_, stories) => {
      for (const story of stories) told.set(story.id, story);
      return Promise.resolve();
    },
  };
}

/** The same as the desk's filter: nothing older than was asked for. */
export const newerThan = (selection: Selection, since: number): Selection => ({
  ...selection,
  readings: selection.readings.filter(({ kept }) => (kept?.datedAt ?? 0) >= since),
});
