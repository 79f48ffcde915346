import type { Quote } from "../analysis.ts";
import type { Reason } from "./reasons.ts";
import type { Source } from "./source.ts";
import { isQuotationSupported, quotedLine } from "./supports-quotation.ts";
import { isSpeaker } from "./supports-speaker.ts";

/** A quote as a model gives it. */
export type QuoteDraft = {
  readonly words: string;
  /** null: it names nobody. */
  readonly speaker: string | null;
  /** Number of the sentence that it stands in. */
  readonly sentence: number;
};

/**
 * The article's own quote that a draft means: the words stand between its quotation marks in the named sentence, and
 * whoever the draft names says them. Only the article's quote may be printed, never the draft.
 */
export function findQuote(
  draft: QuoteDraft,
  source: Source,
): { readonly quote: Quote } | { readonly reason: Reason } {
  const sentence = source.sentence(draft.sentence);
  if (sentence === null) return { reason: "no-such-sentence" };
  if (source.furniture.has(draft.sentence)) return { reason: "furniture" };
  if (source.excluded.has(draft.sentence)) return { reason: "injected" };
  const { spoken } = sentence;
  const { text } = source.analysis;
  const saying = spoken.quotes.filter(({ quoted }) =>
    isQuotationSupported(
      withoutMarks(draft.words),
      quoted.map((span) => quotedLine(text.slice(...span))),
    ),
  );
  const [first] = saying;
  if (first === undefined || quotedLine(draft.words).trim() === "")
    return { reason: "quote-not-in-source" };
  const { speaker } = draft;
  if (speaker === null || speaker.trim() === "") return { quote: first };
  const judged = saying.map((quote) => ({ quote, isSaid: isSpeaker(speaker, quote, spoken) }));
  const said = judged.find(({ isSaid }) => isSaid === true);
  if (said) return { quote: said.quote };
  const isOpen = judged.every(({ isSaid }) => isSaid === null);
  return { reason: isOpen ? "speaker-unknown" : "quote-of-another" };
}

const MARKS = /^["“”„«»]|["“”„«»]$/gu;
const withoutMarks = (words: string): string => words.trim().replace(MARKS, "");
