import { isCommonWord, isDemonym, isGivenName, listedKind } from "../../analysis/names/lexicon.ts";
import { tokenise } from "../../analysis/tokens.ts";
import type { Faults } from "./faults.ts";
import type { SentenceIndex } from "./index-sentences.ts";
import { isNegation } from "./is-negation.ts";
import { hasOpposite } from "./opposites.ts";
import type { Ranked } from "./rank-sentences.ts";
import { rankSentences } from "./rank-sentences.ts";
import type { Word } from "./read-words.ts";
import { readWords } from "./read-words.ts";
import { type Trace, traceWords } from "./trace-words.ts";

/** A claim draws on two or three sentences; some more for choice. */
const MOST_SOURCES = 6;

/** Compares a claim with an article. */
export function findFaults(claim: string, index: SentenceIndex): Faults {
  const words = readWords(claim);
  const ranked = rankSentences(words, index).slice(0, MOST_SOURCES);
  const trace = traceWords(
    words,
    ranked.map(({ sentence }) => sentence),
    index,
  );
  const sources = sourcesOf(trace, ranked);
  const holds = (stem: string): boolean =>
    sources.some((sentence) => index.sentences[sentence]?.places.has(stem));
  const news = words.filter(({ content, stem }) => content && !index.sentencesOf.has(stem));
  const numbers = news.filter(({ number }) => number);
  const others = news.filter(({ number }) => !number);
  const nouns = nounStarts(claim);
  return {
    words: words.length,
    detours: trace.cost,
    jumps: countJumps(trace),
    numbers: numbers.length,
    names: others.filter((word) => isName(word, word.start > (words[0]?.start ?? 0))).length,
    nouns: others.filter((word) => nouns.has(word.start)).length,
    negations: countNegations(words, sources, index),
    opposites: others.filter(({ stem }) => hasOpposite(stem, holds)).length,
    repeats: countRepeats(words, index),
  };
}

/** The sentences that the reading passed, and the one that shares most. */
function sourcesOf({ steps }: Trace, [best]: readonly Ranked[]): readonly number[] {
  const sources = new Set(steps.flatMap((step) => (step === null ? [] : [step.sentence])));
  if (best !== undefined) sources.add(best.sentence);
  return [...sources];
}

function countJumps({ steps }: Trace): number {
  const read = steps.filter((step) => step !== null);
  return read.filter(({ sentence }, i) => i > 0 && read[i - 1]?.sentence !== sentence).length;
}

/** In small letters too ("beyonce", "norway"), for some texts have no others. */
function isName({ lower, capital }: Word, isInside: boolean): boolean {
  if (capital && isInside) return true;
  if (isGivenName(lower) && !isCommonWord(lower)) return true;
  return listedKind(lower) !== undefined || isDemonym(lower);
}

/** Where the nouns of a claim stand, capitalised ones left out: those count as names. */
function nounStarts(claim: string): ReadonlySet<number> {
  const tokens = tokenise(claim, []);
  return new Set(tokens.filter(({ pos }) => pos === "NOUN").map(({ start }) => start));
}

function countNegations(
  words: readonly Word[],
  sources: readonly number[],
  { sentences }: SentenceIndex,
): number {
  const allowed = sources.map((sentence) => sentences[sentence]?.negations ?? 0);
  return Math.max(0, words.filter(isNegation).length - Math.max(0, ...allowed));
}

function countRepeats(words: readonly Word[], index: SentenceIndex): number {
  const counts = new Map<string, number>();
  for (const { stem, content } of words) {
    if (content) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  let repeats = 0;
  for (const [stem, count] of counts) {
    if (count < 2) continue;
    const inSource = (index.sentencesOf.get(stem) ?? []).map(
      (sentence) => index.sentences[sentence]?.places.get(stem)?.count ?? 0,
    );
    repeats += count - Math.min(count, Math.max(1, ...inSource));
  }
  return repeats;
}
