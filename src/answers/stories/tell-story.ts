import type { DigestStory, StoryDifference } from "../../answer.ts";
import type { WrittenComparison } from "../../command.ts";
import type { Written, WrittenDigest } from "../../written.ts";
import { citePoints } from "../digest.ts";
import { bulletsOf, chosenQuotes } from "../digest-bullets.ts";
import type { EvidenceList } from "../evidence.ts";
import { citeQuote } from "../quotes.ts";
import { isTeaser } from "../readable.ts";
import { withoutDateline } from "../without-dateline.ts";
import { headlineOf } from "./headline-of.ts";
import { newSince } from "./new-since.ts";
import { pickStoryQuotes } from "./pick-story-quotes.ts";
import type { Story } from "./story.ts";
import { storyArticle } from "./story-article.ts";

// Seven stories are read in a chat: what happened, in two sentences; the links have the rest.
const MOST_BULLETS = 2;
// Of a story with something new, a reminder what it is about.
const MOST_TOLD_BEFORE = 1;
const MOST_DIFFERENCES = 3;

/** What a writer brings for one story. */
export type StoryWriting = {
  /** Of the article that leads it. */
  readonly digest: Written<WrittenDigest>;
  /** Of its outlets, side by side. */
  readonly compared: Written<WrittenComparison>;
};

/** A story as a digest tells it, every line with its sentence. Of a story of teasers there is nothing but its headlines. */
export function tellStory(
  story: Story,
  { digest, compared }: StoryWriting,
  evidence: EvidenceList,
): DigestStory {
  const { lead, readings, copyOf } = story;
  const news = newSince(story, evidence);
  const most = news && news.bullets.length > 0 ? MOST_TOLD_BEFORE : MOST_BULLETS;
  const bullets = isTeaser(lead) ? [] : bulletsOf(lead, digest, most, evidence);
  const lines = new Set([...bullets, ...(news?.bullets ?? [])].flatMap((one) => one.evidence));
  const quotes = pickStoryQuotes(story, isTeaser(lead) ? [] : chosenQuotes(digest), (reading, n) =>
    lines.has(evidence.cite(reading, n)),
  );
  return {
    id: story.id,
    headline: headlineOf(story),
    sources: story.sources,
    follows: story.follows,
    bullets,
    quotes: quotes.map(({ quote, reading, copies }) => citeQuote(quote, reading, evidence, copies)),
    differences: differencesOf(story, compared, evidence),
    news,
    articles: readings.map((reading) =>
      storyArticle(reading, copyOf.get(reading.article.id) ?? null),
    ),
  };
}

/** What the rules find, which is said to differ, before what a model sets side by side, which may also be alike. */
function differencesOf(
  story: Story,
  compared: StoryWriting["compared"],
  evidence: EvidenceList,
): readonly StoryDifference[] {
  const found = story.differences.map(
    ({ kind, about, sides }): StoryDifference => ({
      kind,
      about,
      sides: sides.map(({ reading, sentence }) => ({
        text: withoutDateline(reading, sentence),
        evidence: [evidence.cite(reading, sentence)],
        by: "article",
      })),
    }),
  );
  const points = citePoints(compared, evidence).map(
    ({ sides }): StoryDifference => ({ kind: "compared", about: null, sides }),
  );
  return [...found, ...points].slice(0, MOST_DIFFERENCES);
}
