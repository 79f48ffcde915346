import type { Quote } from "../analysis.ts";
import type { Reading } from "../command.ts";
import { reportedSpans } from "./reported-spans.ts";

/** A quote as text: slices of the article, with the article's own quotation marks where it has them. */
export function quoteText(quote: Quote, reading: Reading): string {
  const spans = reportedSpans(quote, reading);
  const shown = spans === quote.quoted ? quote.content : spans;
  const slices = shown.map((span) => reading.analysis.text.slice(...span).trim());
  return slices.join(" … ").replace(/\s+/gu, " ");
}
