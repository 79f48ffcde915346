import type { QuoteBlock } from "../card.ts";

// A digest quotes two sentences or three; the rest stands in /quotes.
const MOST_WORDS = 45;

/** A long quote cut between its pieces, never inside one: what stands between marks stays as it was said. */
export function shortenQuote(block: QuoteBlock): QuoteBlock {
  let count = 0;
  const kept = block.words.filter(({ text }, i) => {
    const fits = i === 0 || count + countWords(text) <= MOST_WORDS;
    count += fits ? countWords(text) : MOST_WORDS;
    return fits;
  });
  if (kept.length === block.words.length) return block;
  const told = kept.at(-1)?.text === "…" ? kept.slice(0, -1) : kept;
  return { ...block, words: [...told, { text: "…", verbatim: false }] };
}

const countWords = (text: string): number => text.split(/\s+/u).length;
