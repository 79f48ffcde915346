import type { QuotesAnswer } from "../answer.ts";
import type { QuoteBlock } from "../card.ts";
import type { Selection } from "../command.ts";
import { quoteBlock } from "./quote-block.ts";

/** The quotes of an answer as blocks, in its order. */
export function quoteBlocks(
  quotes: QuotesAnswer["quotes"],
  { readings }: Selection,
): readonly QuoteBlock[] {
  return quotes.flatMap((quote) => {
    const reading = readings.find(({ analysis }) => analysis.id === quote.article);
    return reading ? [quoteBlock(quote, reading, quote.evidence)] : [];
  });
}
