import type { Analysis, Moment } from "../analysis.ts";
import { type ArticleWords, readArticleWords } from "./article-words.ts";
import { type ClaimedSpeaker, findClaimedSpeakers } from "./find-claimed-speakers.ts";
import { findQuotedLines } from "./find-quoted-lines.ts";
import { groupBy } from "./group-by.ts";
import { nameCast } from "./name-cast.ts";
import type { NamedEntity } from "./named-entity.ts";
import { type Passage, readPassage } from "./passage.ts";
import { sentenceFinder } from "./sentence-finder.ts";
import type { SpokenText } from "./supports-speaker.ts";

/** A sentence that a claim may cite, with all that bears a claim out. */
export type CitedSentence = {
  readonly number: number;
  readonly passage: Passage;
  /** Everybody and everything that it mentions, pronouns resolved, and who speaks in it. */
  readonly present: readonly NamedEntity[];
  readonly moments: readonly Moment[];
  /** The words of each of its quotations, marks excluded, each word between blanks. */
  readonly quotedLines: readonly string[];
  readonly spoken: SpokenText;
};

/** An analysed article, indexed for judging claims. */
export type Source = {
  readonly analysis: Analysis;
  /** Sentences that may not be cited: they read like instructions to a machine. */
  readonly excluded: ReadonlySet<number>;
  readonly furniture: ReadonlySet<number>;
  readonly words: ArticleWords;
  readonly title: Passage | null;
  /** Those whom the title names. */
  readonly inTitle: readonly NamedEntity[];
  /** A sentence of the article, read when it is first asked for; null beyond the article. */
  readonly sentence: (number: number) => CitedSentence | null;
};

/** Reads an analysed article for judging claims. Linear in its text. */
export function readSource(analysis: Analysis, excluded: ReadonlySet<number> = new Set()): Source {
  const words = readArticleWords(analysis);
  const title = analysis.title === null ? null : readPassage(analysis.title, words);
  const cast = nameCast(analysis, sentenceFinder(analysis.sentences));
  const inTitle = [...cast.entities.values()].filter(({ keys }) =>
    [...keys].some((key) => title?.keyLine.includes(` ${key} `)),
  );
  const read = sentenceReader(analysis, words, cast);
  const known = new Map<number, CitedSentence | null>();
  const sentence = (number: number): CitedSentence | null => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const now = read(number);
    known.set(number, now);
    return now;
  };
  return {
    analysis,
    excluded,
    furniture: new Set(analysis.furniture),
    words,
    title,
    inTitle,
    sentence,
  };
}

function sentenceReader(
  analysis: Analysis,
  words: ArticleWords,
  { entities, presentIn }: ReturnType<typeof nameCast>,
): (number: number) => CitedSentence | null {
  const { text, language } = analysis;
  const quotes = groupBy(analysis.quotes, ({ sentences }) => sentences);
  const moments = groupBy(analysis.timeline, ({ sentence }) => [sentence]);
  const quotedLines = findQuotedLines(analysis);
  return (number) => {
    const span = analysis.sentences[number];
    if (span === undefined) return null;
    const written = text.slice(...span);
    let alone: readonly ClaimedSpeaker[] | null = null;
    const readAlone = () => {
      alone ??= language === "en" ? findClaimedSpeakers(written) : [];
      return alone;
    };
    return {
      number,
      passage: readPassage(written, words),
      present: presentIn(number),
      moments: moments.get(number) ?? [],
      quotedLines: quotedLines(number),
      spoken: { text, quotes: quotes.get(number) ?? [], alone: readAlone, entities, known: words },
    };
  };
}
