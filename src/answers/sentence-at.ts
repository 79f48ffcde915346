import type { Span } from "../article.ts";

/** The number of the sentence that holds an offset, or the last one before it; -1 before the first. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
