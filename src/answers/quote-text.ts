import type { Quote } from "../analysis.ts";
import type { Reading } from "../command.ts";
import { reportedSpans } from "./reported-spans.ts";

/**
 * A quote as text: slices of the article, with the article's own quotation marks where it has them, and
 * the verb that reports them ("denied that …") unless they are the speaker's own words from end to end.
 */
export function quoteText(quote: Quote, reading: Reading): string {
  const spans = reportedSpans(quote, reading, quote.kind === "direct");
  const slices = spans.map((span) => reading.analysis.text.slice(...span).trim());
  return slices.join(" … ").replace(/\s+/gu, " ");
}
