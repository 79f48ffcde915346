import type { Analysis } from "../analysis.ts";
import { contentKeys } from "./content-keys.ts";
import type { KnownWords } from "./find-claimed-names.ts";
import { findWords } from "./find-words.ts";
import { foldText } from "./fold-text.ts";

/** What an article knows of its words. */
export type ArticleWords = KnownWords & {
  /** How rare a stem is: ln(1 + (N + 1) / (n + 0.5)) of N sentences of which n hold it. */
  readonly weigh: (stem: string) => number;
  /** Numbers of the sentences that hold a stem. */
  readonly holding: (stem: string) => readonly number[];
};

const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /'s?$/u;
/** Behind it a capital says nothing of a word. */
const OPENING = /(?:^|[.!?:"'(*•-] ?)$/u;
const NONE: readonly number[] = [];

/** Counts the words of an article: which of its sentences hold each, and how each is written. */
export function readArticleWords({ text, sentences, furniture }: Analysis): ArticleWords {
  const capital = new Set<string>();
  const small = new Set<string>();
  const holders = new Map<string, number[]>();
  const isFurniture = new Set(furniture);
  sentences.forEach((span, number) => {
    const folded = foldText(text.slice(...span));
    for (const word of findWords(folded)) {
      const bare = word.lower.replace(POSSESSIVE, "");
      if (!CAPITAL.test(word.text)) small.add(bare);
      else if (
        !isFurniture.has(number) &&
        !OPENING.test(folded.slice(Math.max(0, word.start - 2), word.start))
      )
        capital.add(bare);
      for (const stem of contentKeys(word)) {
        const held = holders.get(stem);
        if (held === undefined) holders.set(stem, [number]);
        else if (held.at(-1) !== number) held.push(number);
      }
    }
  });
  const most = sentences.length + 1;
  return {
    isCapital: (lower) => capital.has(lower),
    isSmall: (lower) => small.has(lower),
    weigh: (stem) => Math.log(1 + most / ((holders.get(stem)?.length ?? 0) + 0.5)),
    holding: (stem) => holders.get(stem) ?? NONE,
  };
}
