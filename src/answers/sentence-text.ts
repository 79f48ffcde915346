import type { Reading } from "../command.ts";

/** A sentence of an article as it stands there. */
export function sentenceText({ analysis }: Reading, sentence: number): string {
  const [start, end] = analysis.sentences[sentence] ?? [0, 0];
  return analysis.text.slice(start, end);
}
