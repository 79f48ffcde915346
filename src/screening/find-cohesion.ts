import { contentWords } from "../analysis/summary/content-words.ts";
import { FUNCTION_WORDS } from "../analysis/words/function-words.ts";
import type { Analysis } from "../analysis.ts";

/** How far a sentence speaks of what the rest of its article speaks of. */
export type Cohesion = {
  /** How many content words and names it has. */
  readonly words: number;
  /** How many of them stand elsewhere too. */
  readonly shared: number;
};

/** Scripts that write no spaces: two characters in a row stand for a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}/gu;

const PAIR =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}$/u;

/** "мост", "моста", "мостом": in languages with many endings the beginning of a word is what stays. */
const STEM = 5;

/**
 * The cohesion of each sentence of an article with its other sentences and its title. Sentences in `without` count for
 * nobody: what was planted in an article must not bear itself out. A name counts as everything that names its bearer,
 * resolved pronouns included.
 */
export function findCohesion(analysis: Analysis, without: ReadonlySet<number>): Cohesion[] {
  const sentences = termsOfSentences(analysis);
  const title = termsOf(analysis.title ?? "", analysis.language);
  const holders = new Map<string, number>();
  for (const term of title) holders.set(term, 1);
  sentences.forEach((terms, i) => {
    if (without.has(i)) return;
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  });
  return sentences.map((terms, i) => {
    const own = without.has(i) ? 0 : 1;
    const found = [...terms].filter((term) => (holders.get(term) ?? 0) > own);
    return { words: weigh([...terms]), shared: weigh(found) };
  });
}

/** Terms as words: two pairs of characters are about one. */
function weigh(terms: readonly string[]): number {
  const pairs = terms.filter((term) => PAIR.test(term)).length;
  return terms.length - Math.floor(pairs / 2);
}

/** The terms of each sentence: content words, and the entities named in it. */
function termsOfSentences({ text, sentences, language, ...cast }: Analysis): Set<string>[] {
  const terms = sentences.map(([start, end]) => termsOf(text.slice(start, end), language));
  for (const { id, mentions } of [...cast.people, ...cast.organisations, ...cast.places]) {
    let at = 0;
    for (const [start] of mentions) {
      while ((sentences[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start) at++;
      terms[at]?.add(`@${id}`);
    }
  }
  return terms;
}

function termsOf(text: string, language: string): Set<string> {
  if (language === "en") return new Set(contentWords(text));
  const little = FUNCTION_WORDS[language]?.split(" ") ?? [];
  const words = [...contentWords(text.replace(UNSPACED, " "))].filter((w) => !little.includes(w));
  const pairs = (text.match(UNSPACED) ?? []).flatMap((run) =>
    [...run].slice(1).map((_, i) => run.slice(i, i + 2)),
  );
  return new Set([...words.map((word) => word.slice(0, STEM)), ...pairs]);
}
