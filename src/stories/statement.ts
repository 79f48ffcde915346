import { MONTHS, WEEKDAYS } from "../analysis/words/months.ts";
import type { Moment } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { Reading, SourceSentence } from "../command.ts";
import type { Amount } from "../grounding/amount.ts";
import { findDates } from "../grounding/find-dates.ts";
import { findNumbers } from "../grounding/find-numbers.ts";
import { findWords, type Word } from "../grounding/find-words.ts";
import { foldText } from "../grounding/fold-text.ts";
import { stemWord } from "../grounding/stem-word.ts";
import { isStopWord } from "../grounding/stop-words.ts";

/** A sentence of an article, read for what can be compared. */
export type Statement = SourceSentence & {
  /** As it is compared, with every choice of signs folded away; amounts and words count their places in it. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** Stems of the words that say something; numbers are not among them. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words with a capital inside the sentence, and of a name that it begins with; no days and months. */
  readonly names: ReadonlySet<string>;
  /** Without those of dates. */
  readonly amounts: readonly Amount[];
  readonly moments: readonly Moment[];
};

/** Longer sentences hold several statements, and words of one stand by numbers of another. */
const MOST_WORDS = 45;
const FEWEST_WORDS = 5;
/** No article is expensive; what stands further down is seldom what the story is about. */
const MOST_SENTENCES = 150;
const MOST_CHARACTERS = 2000;
const FIGURE = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/** The statements of an article that can be set beside others': its own sentences, no instructions to machines. */
export function findStatements(reading: Reading): readonly Statement[] {
  const { analysis, suspect } = reading;
  const silent = new Set([...analysis.furniture, ...suspect]);
  const own = analysis.sentences.flatMap((span, sentence) =>
    silent.has(sentence) ? [] : [{ span, sentence }],
  );
  return own.slice(0, MOST_SENTENCES).map((one) => readStatement(reading, one));
}

/** Whether a statement can be set beside another: long ones hold several, short ones nothing. */
export const isComparable = ({ words }: Statement): boolean =>
  words.length >= FEWEST_WORDS && words.length <= MOST_WORDS;

function readStatement(
  reading: Reading,
  { span, sentence }: { readonly span: Span; readonly sentence: number },
): Statement {
  const folded = foldText(reading.analysis.text.slice(...span).slice(0, MOST_CHARACTERS));
  const words = findWords(folded);
  const { spans } = findDates(folded, words);
  const telling = words.filter(({ lower }) => !FIGURE.test(lower) && !isStopWord(lower));
  return {
    reading,
    sentence,
    folded,
    words,
    stems: new Set(telling.map(({ lower }) => stemWord(lower))),
    names: new Set(
      telling
        .filter(
          (word) => CAPITAL.test(word.text) && (word !== words[0] || beginsWithName(reading, span)),
        )
        .filter(({ lower }) => !WEEKDAYS.has(lower) && !MONTHS.has(lower))
        .map(({ lower }) => stemWord(lower)),
    ),
    amounts: findNumbers(folded, words).filter(
      ({ start }) => !spans.some(([from, to]) => start >= from && start < to),
    ),
    moments: reading.analysis.timeline.filter((moment) => moment.sentence === sentence),
  };
}

const beginsWithName = ({ analysis }: Reading, [start]: Span): boolean =>
  [...analysis.people, ...analysis.organisations, ...analysis.places].some(({ mentions }) =>
    mentions.some(([from]) => from === start),
  );
