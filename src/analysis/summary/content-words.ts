import { STOP_WORDS } from "../words/stop-words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
/** "bridges", "flooded", "voting": one ending off is enough to see the same word again. */
const ENDING = /(?:ies|es|s|ed|ing)$/u;
const SHORTEST_STEM = 5;
const POSSESSIVE = /['’]s$/u;
const APOSTROPHE = /['’]/gu;

/** What a sentence is about: its words without stop words, endings cut, each once. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const written of sentence.toLowerCase().match(WORD) ?? []) {
    const word = /['’]/u.test(written)
      ? written.replace(POSSESSIVE, "").replace(APOSTROPHE, "")
      : written;
    if (STOP_WORDS.has(word)) continue;
    words.add(word.length >= SHORTEST_STEM ? word.replace(ENDING, "") : word);
  }
  return words;
}
