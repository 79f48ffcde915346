import { isNegation } from "./is-negation.ts";
import { readWords, type Word } from "./read-words.ts";

/** Where a word stands in one sentence. */
export type Places = {
  readonly count: number;
  /** Word numbers of the first few. */
  readonly first: readonly number[];
};

/** A sentence of an article, made ready to be compared with any number of claims. */
export type IndexedSentence = {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, Places>;
  /** How many "not", "never" and their like it holds. */
  readonly negations: number;
};

/** An article's sentences, and for each stem the numbers of the first of them that hold it. */
export type SentenceIndex = {
  readonly sentences: readonly IndexedSentence[];
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
};

/** A word of more sentences tells none of them from the others; hostile text costs no more than any other. */
const MOST_SENTENCES = 200;
/** Enough for "the" in all but monstrous sentences; a copied run goes on without the list. */
const MOST_PLACES = 8;
/** "36, 000" and "7. 8" of texts cut by machines: so many pieces of a number are tried together. */
const MOST_PIECES = 4;
/** Between two pieces: a stop or comma and at most one blank. */
const WIDEST_GAP = 2;

/** Reads an article's sentences, each given as its text, for the score. Linear in the text. */
export function indexSentences(texts: readonly string[]): SentenceIndex {
  const sentences = texts.map(indexSentence);
  const sentencesOf = new Map<string, number[]>();
  const add = (stem: string, sentence: number): void => {
    const known = sentencesOf.get(stem);
    if (known === undefined) sentencesOf.set(stem, [sentence]);
    else if (known.at(-1) !== sentence && known.length < MOST_SENTENCES) known.push(sentence);
  };
  sentences.forEach(({ words, places }, number) => {
    for (const stem of places.keys()) add(stem, number);
    for (const joined of joinNumbers(words)) add(joined, number);
  });
  // "It rose by 7." "8 per cent": a decimal that the sentence pass took apart.
  for (let at = 1; at < sentences.length; at++) {
    const left = sentences[at - 1]?.words.at(-1);
    const right = sentences[at]?.words[0];
    if (left?.number && right?.number) add(`${left.lower}.${right.lower}`, at - 1);
  }
  return { sentences, sentencesOf };
}

function indexSentence(text: string): IndexedSentence {
  const words = readWords(text);
  const places = new Map<string, { count: number; first: number[] }>();
  words.forEach(({ stem }, at) => {
    const known = places.get(stem);
    if (known === undefined) places.set(stem, { count: 1, first: [at] });
    else {
      known.count++;
      if (known.first.length < MOST_PLACES) known.first.push(at);
    }
  });
  return { words, places, negations: words.filter(isNegation).length };
}

/** Numbers that stand in pieces, put together both ways: "36", "000" as "36000" and "36.000". */
function joinNumbers(words: readonly Word[]): string[] {
  const found: string[] = [];
  words.forEach((word, from) => {
    let whole = word.lower;
    for (let at = from + 1; at < from + MOST_PIECES; at++) {
      const last = words[at - 1];
      const next = words[at];
      if (!last?.number || !next?.number) return;
      if (next.start - last.start - last.lower.length > WIDEST_GAP) return;
      found.push(`${whole}.${next.lower}`);
      whole += next.lower;
      found.push(whole);
    }
  });
  return found;
}
