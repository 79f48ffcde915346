import type { Span } from "../article.ts";

/** Finds the number of the sentence that a place of the text stands in; -1 between sentences. */
export function sentenceFinder(sentences: readonly Span[]): (at: number) => number {
  return (at) => {
    let [low, high] = [0, sentences.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [start, end] = sentences[middle] ?? [0, 0];
      if (at < start) high = middle - 1;
      else if (at >= end) low = middle + 1;
      else return middle;
    }
    return -1;
  };
}
