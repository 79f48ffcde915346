import type { Reading } from "../../command.ts";
import type { Follow, ToldStory } from "../../store/tenants.ts";
import { type CarriedStory, carryStoryIds } from "../../stories/carry-story-ids.ts";
import { clusterStories } from "../../stories/cluster-stories.ts";
import { findDifferences } from "../../stories/find-differences.ts";
import { findSources } from "../../stories/find-sources.ts";
import { leadOfStory } from "../../stories/lead-of-story.ts";
import { type RankedStory, rankStories } from "../../stories/rank-stories.ts";
import {
  type ReadStoryArticle,
  readingToStoryArticle,
} from "../../stories/reading-to-story-article.ts";
import { outletsOf } from "../outlet-of.ts";
import { isTeaser } from "../readable.ts";
import { mayBeTold } from "./may-be-told.ts";
import type { Story } from "./story.ts";

/** What stories are looked for in. Times are epoch milliseconds. */
export type News = {
  readonly readings: readonly Reading[];
  /** Stories without anything newer are no news. */
  readonly since: number;
  readonly now: number;
  readonly follows: readonly Follow[];
  readonly told: readonly ToldStory[];
};

/** The stories of a digest, and what it leaves out. */
export type FoundStories = {
  readonly shown: readonly Story[];
  /** Stories for which there was no room. */
  readonly left: number;
  /** Told here on an earlier day, with nothing new since. */
  readonly told: number;
  /** Articles that carry the text of another one, in the stories that are shown. */
  readonly copies: number;
};

const MOST_STORIES = 7;
// Where there are fewer outlets, none can be kept from having most of the stories.
const FEW_OUTLETS = 2;
// Told longer ago, it was told on an earlier day; what was told this morning may be asked for again.
const EARLIER = 12 * 3_600_000;

/** Which stories a digest tells: what is followed and what most outlets tell first, and day by day what is new. */
export function findStories({ readings, since, now, follows, told }: News): FoundStories {
  const articles = readings.map(readingToStoryArticle);
  const clusters = clusterStories(articles).filter((cluster) =>
    cluster.articles.some(({ at }) => (at ?? now) >= since),
  );
  const carried = carryStoryIds(clusters, told).map((story) => toldAgain(story, now));
  const outlets = outletsOf(readings.map(({ article }) => article)).length;
  const { stories, leftOut } = rankStories(carried, {
    now,
    follows,
    most: MOST_STORIES,
    ...(outlets <= FEW_OUTLETS && { mostOfOutlet: MOST_STORIES }),
  });
  const shown = stories.map(toStory);
  return {
    shown,
    left: leftOut.noRoom + leftOut.ofOneOutlet,
    told: leftOut.nothingNew,
    copies: shown.reduce((sum, { copyOf }) => sum + copyOf.size, 0),
  };
}

type Carried = CarriedStory<ReadStoryArticle>;

/** A story of this morning to which nothing came is told again like a new one, to whoever asks again. */
function toldAgain(story: Carried, now: number): Carried {
  const { told, fresh, corrected } = story;
  const isRecent = told !== null && told.toldAt > now - EARLIER;
  return isRecent && fresh.length + corrected.length === 0 ? { ...story, told: null } : story;
}

function toStory(ranked: RankedStory<ReadStoryArticle>): Story {
  const { id, articles, items, follows, told, fresh, corrected } = ranked;
  const lead = leadOfStory(ranked);
  const copyOf = copiesOf(items, lead);
  const isCopy = ({ id: article }: ReadStoryArticle): number => (copyOf.has(article) ? 1 : 0);
  const rest = articles
    .filter((article) => article !== lead)
    .sort((a, b) => isCopy(a) - isCopy(b) || (b.at ?? 0) - (a.at ?? 0));
  const own = articles.filter((one) => !copyOf.has(one.id) && !isTeaser(one.reading));
  return {
    id,
    lead: lead.reading,
    readings: [lead, ...rest].map(({ reading }) => reading),
    copyOf,
    sources: Math.max(1, findSources({ items: own.map((one) => [one]) }).length),
    follows: follows.map(({ name }) => name),
    differences: findDifferences(own.map(({ reading }) => reading)).filter(mayBeTold),
    told,
    fresh: [...new Set([...fresh, ...corrected])].map(({ reading }) => reading),
  };
}

/** Which article carries which one's text: the first of an item is its original, unless the story is told by another. */
function copiesOf(
  items: readonly (readonly ReadStoryArticle[])[],
  lead: ReadStoryArticle,
): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap((copies) => {
      const original = copies.includes(lead) ? lead : copies[0];
      return copies
        .filter((copy) => copy !== original)
        .map((copy) => [copy.id, original?.id ?? copy.id] as const);
    }),
  );
}
