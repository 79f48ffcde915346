import { OUTLETS, type Outlet, type OutletId } from "./outlets.ts";
import { storyOf } from "./story.ts";

/** When the world begins: day 0, a Monday morning. */
export const START = Date.UTC(2026, 2, 2, 8);
export const DAY = 86_400_000;
const MINUTE = 60_000;

/** So many stories have happened when the world begins; five outlets tell each, so that every outlet has 30 articles. */
const STORIES_BEFORE = 60;
/** On every day that follows, for so many days. */
const STORIES_A_DAY = 2;
const DAYS = 5;
/** A new story on average every so often, so that all of them are younger than two days on day 0. */
const STORY_GAP = 40 * MINUTE;
/** Which of the ten outlets tell a story, counted from its number. */
const TELLERS = [0, 1, 3, 4, 7] as const;
/** Pages under it are closed to programs by robots.txt. */
export const CLOSED = "/internal";

/** One outlet's article, as the world's truth knows it. */
export type WorldArticle = {
  readonly outlet: OutletId;
  /** Which of the outlet's articles, from 0, the oldest. */
  readonly number: number;
  readonly story: number;
  /** In whose words: the agency's copies share them. */
  readonly variant: number;
  /** The agency that the text was taken from, word for word. */
  readonly copyOf: OutletId | null;
  readonly path: string;
  readonly guid: string;
  readonly publishedAt: number;
  /** From which day it is there. */
  readonly day: number;
  readonly wall: Outlet["wall"];
  readonly closed: boolean;
};

/** Every article that there will ever be, oldest first. */
export const ARTICLES: readonly WorldArticle[] = allArticles();

function allArticles(): readonly WorldArticle[] {
  const counts = new Map<OutletId, number>();
  const articles: WorldArticle[] = [];
  for (let story = 0; story < STORIES_BEFORE + STORIES_A_DAY * DAYS; story++) {
    const tellers = TELLERS.map((step) => OUTLETS[(story + step) % OUTLETS.length] ?? OUTLETS[0]);
    const wire = tellers.findIndex(({ id }) => id === "wire");
    for (const [variant, outlet] of tellers.entries()) {
      const number = counts.get(outlet.id) ?? 0;
      counts.set(outlet.id, number + 1);
      const copies =
        wire >= 0 && variant === (wire + 1) % tellers.length && outlet.language === "en";
      articles.push({
        ...article(story, outlet, number),
        variant: copies ? wire : variant,
        copyOf: copies ? "wire" : null,
        publishedAt: happenedAt(story) + variant * 5 * MINUTE,
      });
    }
  }
  return articles;
}

function article(story: number, outlet: (typeof OUTLETS)[number], number: number) {
  const { kind, town } = storyOf(story);
  const closed = outlet.id === "echo" && number % 10 === 9;
  const slug = `${town.name.toLowerCase().replaceAll(" ", "-")}-${kind.topic}-${story}`;
  return {
    outlet: outlet.id,
    number,
    story,
    path: `${closed ? CLOSED : "/news"}/${slug}.html`,
    guid: `tag:${outlet.id},2026:${story}`,
    day: Math.max(0, Math.floor((story - STORIES_BEFORE) / STORIES_A_DAY) + 1),
    wall: number % 3 === 0 ? outlet.wall : null,
    closed,
  };
}

function happenedAt(story: number): number {
  const later = story - STORIES_BEFORE;
  if (later < 0) return START + later * STORY_GAP;
  return (
    START + Math.floor(later / STORIES_A_DAY) * DAY + ((later % STORIES_A_DAY) + 1) * 360 * MINUTE
  );
}
