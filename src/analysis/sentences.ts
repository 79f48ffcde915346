import type { Span } from "../article.ts";
import type { Quotation } from "./quotations.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences of every paragraph, trimmed of white space; a quotation is never cut. */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Span[] {
  const sentences: Span[] = [];
  for (const [from, to] of paragraphs) {
    let start = from;
    for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
      const end = from + index + segment.trimEnd().length;
      if (quotations.some((q) => q.start < end && end < q.end)) continue;
      if (end > start) sentences.push([start, end]);
      start = from + index + segment.length;
    }
    if (start < to) sentences.push([start, to]);
  }
  return sentences;
}
