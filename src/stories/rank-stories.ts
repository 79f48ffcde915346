import type { Follow } from "../store/tenants.ts";
import type { CarriedStory } from "./carry-story-ids.ts";
import { findFollowed } from "./find-followed.ts";
import { findSources } from "./find-sources.ts";
import type { StoryArticle } from "./story-article.ts";

/** By what stories are chosen. */
export type Ranking = {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly follows: readonly Follow[];
  /** Stories at most; 7 without it. */
  readonly most?: number;
  /** Stories at most that one and the same outlet alone tells; 3 without it. */
  readonly mostOfOutlet?: number;
};

export type RankedStory<A extends StoryArticle> = CarriedStory<A> & {
  /** Outlets that tell it in words of their own. */
  readonly sources: readonly string[];
  /** What is followed and it speaks of. */
  readonly follows: readonly Follow[];
  readonly score: number;
};

export type Ranked<A extends StoryArticle> = {
  /** Best first. */
  readonly stories: readonly RankedStory<A>[];
  /** How many stories were left out, by reason. */
  readonly leftOut: {
    /** Told here before, and nothing has come since. */
    readonly nothingNew: number;
    /** Their one outlet has its share already. */
    readonly ofOneOutlet: number;
    /** The digest is full. */
    readonly noRoom: number;
  };
};

const MOST = 7;
const MOST_OF_OUTLET = 3;
/** A second source is worth more than age and being new together: nothing unconfirmed comes before it. */
const CONFIRMED = 1.25;
/** Each doubling of the sources behind the second. */
const DOUBLED = 1;
const FOLLOWED = 3;
/** What was told before comes behind what is new, when they are else alike. */
const TOLD = -0.25;
const DAY = 24 * 60 * 60 * 1000;
/** What a story of this minute gets. */
const NEWEST = 0.9;
/** Of that, where no article has a date: as if it were a day old. */
const UNDATED = 0.5;

/**
 * Orders stories for a digest, and cuts it to its size: what is followed first, then by independent outlets (copies are
 * none) and age. One outlet alone never comes before two that confirm each other, however sensational; only what is
 * followed may. Ties go by id.
 */
export function rankStories<A extends StoryArticle>(
  stories: readonly CarriedStory<A>[],
  { now, follows, most = MOST, mostOfOutlet = MOST_OF_OUTLET }: Ranking,
): Ranked<A> {
  const news = stories.filter(isNews);
  const ranked = news
    .map((story) => scored(story, follows, now))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const chosen: RankedStory<A>[] = [];
  const alone = new Map<string, number>();
  let [ofOneOutlet, noRoom] = [0, 0];
  for (const story of ranked) {
    const [outlet = "", ...others] = story.sources;
    const count = others.length > 0 ? 0 : (alone.get(outlet) ?? 0) + 1;
    if (count > mostOfOutlet) ofOneOutlet++;
    else if (chosen.length >= most) noRoom++;
    else {
      chosen.push(story);
      if (count > 0) alone.set(outlet, count);
    }
  }
  const nothingNew = stories.length - news.length;
  return { stories: chosen, leftOut: { nothingNew, ofOneOutlet, noRoom } };
}

const isNews = <A extends StoryArticle>({ told, fresh, corrected }: CarriedStory<A>): boolean =>
  told === null || fresh.length > 0 || corrected.length > 0;

function scored<A extends StoryArticle>(
  story: CarriedStory<A>,
  follows: readonly Follow[],
  now: number,
): RankedStory<A> {
  const sources = findSources(story).map(({ outlet }) => outlet);
  const followed = findFollowed(story.articles, follows);
  const confirmed = sources.length > 1 ? CONFIRMED + DOUBLED * Math.log2(sources.length / 2) : 0;
  const score =
    confirmed +
    recency(story, now) +
    (followed.length > 0 ? FOLLOWED : 0) +
    (story.told === null ? 0 : TOLD);
  return { ...story, sources, follows: followed, score };
}

/** Under 1, halved with each day since the newest article that is news here. */
function recency<A extends StoryArticle>(
  { articles, fresh }: CarriedStory<A>,
  now: number,
): number {
  const times = (fresh.length > 0 ? fresh : articles).flatMap(({ at }) => at ?? []);
  if (times.length === 0) return NEWEST * UNDATED;
  const age = Math.max(0, now - Math.max(...times));
  return NEWEST * 2 ** (-age / DAY);
}
