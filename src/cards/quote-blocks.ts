import type { Answer, QuotesAnswer } from "../answer.ts";
import type { QuoteBlock } from "../card.ts";
import type { Selection } from "../command.ts";
import { quoteBlock } from "./quote-block.ts";
import { quoteSource } from "./quote-source.ts";

/** Quotes of an answer as blocks, in its order. */
export function quoteBlocks(
  quotes: QuotesAnswer["quotes"],
  answer: Answer,
  selection: Selection,
): readonly QuoteBlock[] {
  return quotes.flatMap((quote) => {
    const reading = selection.readings.find(({ analysis }) => analysis.id === quote.article);
    if (!reading) return [];
    const source = quoteSource(reading, quote.also, answer, selection);
    return [{ ...quoteBlock(quote, reading, quote.evidence), ...(source && { source }) }];
  });
}
