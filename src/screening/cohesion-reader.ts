import { contentWords } from "../analysis/summary/content-words.ts";
import { FUNCTION_WORDS } from "../analysis/words/function-words.ts";
import type { Analysis } from "../analysis.ts";
import type { Span } from "../article.ts";

/** How far a sentence speaks of what the rest of its article speaks of. */
export type Cohesion = {
  /** How many content words and names it has. */
  readonly words: number;
  /** How many of them stand elsewhere too. */
  readonly shared: number;
};

const LITTLE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Scripts that write no spaces: two characters in a row stand for a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}/gu;

const PAIR =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}$/u;

/** "мост", "моста", "мостом": in languages with many endings the beginning of a word is what stays. */
const STEM = 5;

/**
 * Reads an article once, and then tells the cohesion of each of its sentences with its other sentences and its title.
 * Sentences in `without` count for nobody: what was planted in an article must not bear itself out. A name counts as
 * everything that names its bearer, resolved pronouns included.
 */
export function cohesionReader(analysis: Analysis): (without: ReadonlySet<number>) => Cohesion[] {
  const sentences = termsOfSentences(analysis);
  const title = termsOf(analysis.title ?? "", analysis.language);
  const words = sentences.map(weigh);
  return (without) => {
    const holders = new Map<string, number>();
    for (const term of title) holders.set(term, 1);
    sentences.forEach((terms, i) => {
      if (without.has(i)) return;
      for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
    });
    return sentences.map((terms, i) => {
      const own = without.has(i) ? 0 : 1;
      const found = terms.filter((term) => (holders.get(term) ?? 0) > own);
      return { words: words[i] ?? 0, shared: weigh(found) };
    });
  };
}

/** Terms as words: two pairs of characters are about one. */
function weigh(terms: readonly string[]): number {
  const pairs = terms.filter((term) => PAIR.test(term)).length;
  return terms.length - Math.floor(pairs / 2);
}

/** The terms of each sentence: content words, and the entities named in it. */
function termsOfSentences({ text, sentences, language, ...cast }: Analysis): string[][] {
  const terms = sentences.map(([start, end]) => termsOf(text.slice(start, end), language));
  for (const { id, mentions } of [...cast.people, ...cast.organisations, ...cast.places])
    for (const [start] of mentions) terms[sentenceAt(sentences, start)]?.add(`@${id}`);
  return terms.map((one) => [...one]);
}

/** The last sentence that starts at or before an offset; -1 before the first. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function termsOf(text: string, language: string): Set<string> {
  if (language === "en") return new Set(contentWords(text));
  const little = LITTLE_WORDS.get(language);
  const words = [...contentWords(text.replace(UNSPACED, " "))].filter((w) => !little?.has(w));
  const pairs = (text.match(UNSPACED) ?? []).flatMap((run) =>
    [...run].slice(1).map((_, i) => run.slice(i, i + 2)),
  );
  return new Set([...words.map((word) => word.slice(0, STEM)), ...pairs]);
}
