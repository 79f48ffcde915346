import type { DigestBullet, StoryNews } from "../../answer.ts";
import type { Reading } from "../../command.ts";
import { contentStems } from "../ask/content-words.ts";
import type { EvidenceList } from "../evidence.ts";
import { isTeaser } from "../readable.ts";
import type { Story } from "./story.ts";

// One line or two: what is new, not the story again.
const MOST_LINES = 2;
// Fewer new words than these say the old thing in other words.
const FEWEST_NEW_STEMS = 4;

/**
 * What is new in a story since it was told here: the sentences of its new articles with most words that none of the told ones
 * has. null: it was never told here.
 */
export function newSince(story: Story, evidence: EvidenceList): StoryNews | null {
  const { told, readings, copyOf, fresh } = story;
  if (!told) return null;
  // What a correction has changed its new text alone does not tell: most of it stood there before.
  const before = new Set(told.articles.map(({ id }) => id));
  const isNew = (reading: Reading): boolean =>
    fresh.includes(reading) && !before.has(reading.article.id);
  const old = readings.filter((reading) => !isNew(reading) && !isTeaser(reading));
  const known = new Set(old.flatMap(({ analysis }) => contentStems(analysis.text)));
  const candidates = fresh
    .filter((one) => isNew(one) && !isTeaser(one) && !copyOf.has(one.article.id))
    .flatMap((reading) =>
      reading.analysis.summary
        .filter(({ sentence }) => !reading.suspect.includes(sentence))
        .map(({ sentence, text }) => ({ reading, sentence, text, news: newsIn(text, known) })),
    )
    .filter(({ news }) => news >= FEWEST_NEW_STEMS)
    .sort((a, b) => b.news - a.news);
  const bullets = distinct(candidates).map(
    ({ reading, sentence, text }): DigestBullet => ({
      text,
      evidence: [evidence.cite(reading, sentence)],
      by: "article",
    }),
  );
  return { since: told.toldAt, articles: fresh.map(({ article }) => article.id), bullets };
}

const newsIn = (text: string, known: ReadonlySet<string>): number =>
  new Set(contentStems(text).filter((stem) => !known.has(stem))).size;

/** The best of each article: two outlets that add the same would say it twice. */
function distinct<One extends { readonly reading: Reading; readonly text: string }>(
  ranked: readonly One[],
): readonly One[] {
  const chosen: One[] = [];
  for (const one of ranked) {
    const said = new Set(chosen.flatMap(({ text }) => contentStems(text)));
    const fits = said.size === 0 || newsIn(one.text, said) >= FEWEST_NEW_STEMS;
    if (fits && chosen.length < MOST_LINES) chosen.push(one);
  }
  return chosen;
}
