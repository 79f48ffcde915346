import type { OutletId } from "./outlets.ts";
import { outletOf } from "./outlets.ts";
import { storyOf } from "./story.ts";
import { type Telling, tell } from "./telling.ts";
import { ARTICLES, DAY, type WorldArticle } from "./world-articles.ts";

/** An article as it stands on one day. */
export type Standing = Telling & {
  readonly article: WorldArticle;
  readonly path: string;
  readonly guid: string;
  readonly updatedAt: number;
  /** How often the outlet's feed lists it: 0 where it is left out, 2 where it is doubled. */
  readonly listed: number;
  /** The key of the second entry where it is doubled. */
  readonly secondGuid: string;
};

/** What happens to which article (`number` within its outlet; 29 is the newest on day 0), and from which day on. */
export const HAPPENINGS = {
  /** Its text and what the feed says of it are corrected. */
  corrected: { outlet: "gazette", number: 28, day: 1 },
  /** Its page is corrected, and the feed does not change. */
  correctedSilently: { outlet: "courier", number: 28, day: 1 },
  /** Its agency's text is corrected; whoever has copied it keeps the old one. */
  correctedAtSource: { outlet: "wire", number: 27, day: 1 },
  /** Left out of the feed on day 1, back on day 2. */
  vanishes: { outlet: "depeche", number: 27, day: 1 },
  /** The feed calls it something else; the address stays. */
  newGuid: { outlet: "mail", number: 26, day: 1 },
  /** The address changes, the old one leads to it; the feed calls it the same. */
  newAddress: { outlet: "wire", number: 25, day: 1 },
  /** Twice in the feed. */
  doubled: { outlet: "gazette", number: 24, day: 0 },
  /** Twice in the feed, each time called something else. */
  doubledWithNewGuid: { outlet: "mail", number: 23, day: 0 },
} as const satisfies Record<string, { outlet: OutletId; number: number; day: number }>;
type Happening = keyof typeof HAPPENINGS;

/** All dates of this outlet move every day, and no text changes with them. */
const MOVES_DATES: OutletId = "ledger";

/** The article that something happens to. */
export function happensTo(happening: Happening): WorldArticle {
  const { outlet, number } = HAPPENINGS[happening];
  const found = ARTICLES.find((one) => one.outlet === outlet && one.number === number);
  if (!found) throw new Error(`nothing to happen to: ${happening}`);
  return found;
}

/** Whether it has happened to the article by this day. */
const has = (happening: Happening, { outlet, number }: WorldArticle, day: number): boolean => {
  const about = HAPPENINGS[happening];
  return about.outlet === outlet && about.number === number && day >= about.day;
};

/** The article as its outlet has it on this day. */
export function standingOf(article: WorldArticle, day: number): Standing {
  const as = (happening: Happening): boolean => has(happening, article, day);
  const outlet = outletOf(article.outlet);
  const told = tell(storyOf(article.story), outlet, article.variant);
  const isCorrected = as("corrected") || as("correctedSilently") || as("correctedAtSource");
  const moved = article.outlet === MOVES_DATES ? day * DAY : isCorrected ? DAY : 0;
  const isDoubled = as("doubled") || as("doubledWithNewGuid");
  return {
    ...(isCorrected ? correct(told, article) : told),
    article,
    path: as("newAddress") ? article.path.replace("/news/", "/archive/") : article.path,
    guid: as("newGuid") ? `${article.guid}:again` : article.guid,
    secondGuid: as("doubledWithNewGuid") ? `${article.guid}:second` : article.guid,
    updatedAt: article.publishedAt + moved,
    listed: as("vanishes") && day === HAPPENINGS.vanishes.day ? 0 : isDoubled ? 2 : 1,
  };
}

/** The correction sets another number right, in the summary too, and says so at the end. */
function correct(told: Telling, { story, outlet }: WorldArticle): Telling {
  const { n, m } = storyOf(story);
  const mend = (line: string): string =>
    line.replaceAll(String(m), String(m + 1)).replaceAll(String(n), String(n + 1));
  const note = "Correction: an earlier version of this report gave a wrong number.";
  return {
    ...told,
    title: outlet === "courier" ? told.title : mend(told.title),
    summary: outlet === "courier" ? told.summary : mend(told.summary),
    paragraphs: [...told.paragraphs.map(mend), note],
  };
}

/** What an outlet has on a day, newest first. */
export function standings(outlet: OutletId, day: number): readonly Standing[] {
  return ARTICLES.filter((one) => one.outlet === outlet && one.day <= day)
    .map((one) => standingOf(one, day))
    .sort((a, b) => b.article.publishedAt - a.article.publishedAt);
}
