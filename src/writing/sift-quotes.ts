import type { Quote } from "../analysis.ts";
import { findQuote } from "../grounding/find-quote.ts";
import type { Source } from "../grounding/source.ts";
import type { Fated } from "./count-fates.ts";

/** A quote as a model copied it. */
export type DraftQuote = {
  readonly sentence: number;
  readonly words: string;
  readonly speaker: string;
};

/**
 * The article's own quotes that a model meant. It may choose, not write: what stands on the card are the words at the article's
 * own offsets, under the speaker that the analysis names.
 */
export function siftQuotes(
  drafts: readonly DraftQuote[],
  source: Source,
): { readonly quotes: readonly Quote[]; readonly fates: readonly Fated[] } {
  const quotes: Quote[] = [];
  const fates = drafts.map((draft): Fated => {
    const found = findQuote(draft, source);
    if (!("quote" in found)) return { fate: "dropped", reason: found.reason };
    if (quotes.includes(found.quote)) return { fate: "dropped", reason: "repeated" };
    quotes.push(found.quote);
    return { fate: "kept", reason: "" };
  });
  return { quotes, fates };
}
