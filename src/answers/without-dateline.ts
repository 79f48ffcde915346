import { findDateline } from "../analysis/furniture/dateline.ts";
import type { Reading } from "../command.ts";
import { sentenceText } from "./sentence-text.ts";

/**
 * How many characters of a sentence its dateline takes: "BERGEN, March 4 (Newsline) — " tells where and when it was
 * written, and nothing of the story. Only the first sentence of a story has one.
 */
export function datelineLength(reading: Reading, sentence: number): number {
  const { sentences, furniture } = reading.analysis;
  const first = sentences.findIndex((_, n) => !furniture.includes(n));
  return sentence === first ? (findDateline(sentenceText(reading, sentence))?.length ?? 0) : 0;
}

/** A sentence of an article without the dateline before it. */
export const withoutDateline = (reading: Reading, sentence: number): string =>
  sentenceText(reading, sentence).slice(datelineLength(reading, sentence));
