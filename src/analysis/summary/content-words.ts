import { STOP_WORDS } from "../words/stop-words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
/** "bridges", "flooded", "voting": one ending off is enough to see the same word again. */
const ENDING = /(?:ies|es|s|ed|ing)$/u;
const SHORTEST_STEM = 5;

/** What a sentence is about: its words without stop words, endings cut, each once. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [written] of sentence.toLowerCase().matchAll(WORD)) {
    const word = written.replace(/['’]s$/u, "").replace(/['’]/gu, "");
    if (STOP_WORDS.has(word)) continue;
    words.add(word.length >= SHORTEST_STEM ? word.replace(ENDING, "") : word);
  }
  return words;
}
