import type { Reading } from "../command.ts";
import { sentenceText } from "./sentence-text.ts";

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;

/** The numbers of the sentences in which some words stand just so, in capitals or small letters; furniture too. */
export function whereWordsStand(words: string, reading: Reading): readonly number[] {
  const escaped = words.trim().replace(SPECIAL, "\\$&").replace(/\s+/gu, "\\s+");
  if (escaped === "") return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu");
  return reading.analysis.sentences.flatMap((_, n) =>
    pattern.test(sentenceText(reading, n)) ? [n] : [],
  );
}
