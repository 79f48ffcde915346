import type { Quote } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { Reading } from "../command.ts";
import { reportedSpans } from "./reported-spans.ts";

/**
 * A quote as text: slices of the article, with the article's own quotation marks where it has them, and
 * the verb that reports them ("denied that …") unless they are the speaker's own words from end to end.
 * @param within one sentence of a long quote: only its words are taken
 */
export function quoteText(quote: Quote, reading: Reading, within?: Span): string {
  const [from, to] = within ?? [0, reading.analysis.text.length];
  const slices = reportedSpans(quote, reading, quote.kind === "direct")
    .map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end)
    .map((span) => reading.analysis.text.slice(...span).trim());
  return slices.join(" … ").replace(/\s+/gu, " ");
}
