import type { Span } from "../article.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { splitSentences } from "./sentences.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A sentence with its words. Sentences never split inside a quotation. */
export type Sentence = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** The quotations that stand in it. */
  readonly quotations: readonly Quotation[];
};

/** An article's text as every pass reads it: paragraphs, quotations, sentences, words. */
export type Prose = {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
};

/** Cuts a text into what the passes work on. Offsets always slice `text` itself. */
export function readProse(text: string): Prose {
  const paragraphs = findParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  const spans = splitSentences(text, paragraphs, quotations);
  const tokens = tokenise(text, quotations);
  let next = 0;
  let paragraph = 0;
  let quotation = 0;
  const sentences = spans.map(([start, end], index): Sentence => {
    while (paragraph + 1 < paragraphs.length && start >= (paragraphs[paragraph]?.[1] ?? 0)) {
      paragraph++;
    }
    while (next < tokens.length && (tokens[next]?.start ?? end) < start) next++;
    while (quotation < quotations.length && (quotations[quotation]?.end ?? start) <= start)
      quotation++;
    const from = next;
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++;
    return {
      index,
      start,
      end,
      paragraph,
      tokens: tokens.slice(from, next),
      quotations: startingBefore(end, quotations, quotation),
    };
  });
  return { text, paragraphs, quotations, sentences };
}

/** Quotations from number `from` on that start before `end`. */
function startingBefore(end: number, quotations: readonly Quotation[], from: number): Quotation[] {
  const found: Quotation[] = [];
  for (let i = from; i < quotations.length; i++) {
    const quotation = quotations[i];
    if (quotation === undefined || quotation.start >= end) break;
    found.push(quotation);
  }
  return found;
}
