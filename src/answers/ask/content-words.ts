import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[’'.-]|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** A word that carries meaning, with its stem: what a question and a sentence are compared by. */
export type ContentWord = {
  readonly stem: string;
  readonly text: string;
  /** Where it begins in the text it was read from. */
  readonly start: number;
};

/** The words of a text that carry meaning, in order; articles, pronouns and auxiliaries carry none. */
export function contentWords(text: string): readonly ContentWord[] {
  const words: ContentWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const bare = match[0].replace(/[’']s?$/u, "");
    const lower = bare.toLowerCase();
    if (bare === "US" || !STOP_WORDS.has(lower)) {
      words.push({ stem: stem(lower), text: bare, start: match.index });
    }
  }
  return words;
}

/** The stems of a text's content words. */
export const contentStems = (text: string): readonly string[] =>
  contentWords(text).map((word) => word.stem);
