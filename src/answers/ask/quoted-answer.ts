import type { Quote } from "../../analysis.ts";
import { isSure } from "../is-sure.ts";
import { quoteText } from "../quote-text.ts";
import { narrowTo } from "./narrow-to.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

/**
 * The answer as somebody's words, when a quote in the sentence covers the question by itself: whoever said it
 * must not be lost. null when the sentence is the article's own.
 */
export function quotedAnswer({ terms }: Question, passage: Passage): string | null {
  const { reading, sentence } = passage;
  const words = terms.filter((term) => term.kind !== "name" && term.coveredBy(passage));
  if (words.length === 0) return null;
  const [hit] = reading.analysis.quotes
    .filter(({ sentences }) => sentences.includes(sentence))
    .filter((quote) => {
      const part = narrowTo(quote, passage);
      return words.every((term) => term.coveredBy(part));
    })
    .flatMap((quote) => attributed(quote, passage) ?? [])
    .sort((a, b) => a.length - b.length);
  return hit ?? null;
}

// "the ministry": two words at least, or it may be a pronoun.
const PHRASE = /^\p{L}.*\s/u;

/**
 * "Ines Okafor: said that the work would begin": what a quote holds of a passage, and who said it; null while a
 * pronoun is all that names the speaker.
 * @param whole all that the quote holds, from other sentences too
 */
export function attributed(
  quote: Quote,
  { reading, sentence }: Passage,
  whole = false,
): string | null {
  if (!quote.speaker || !isSure(quote)) return null;
  const { text, sentences } = reading.analysis;
  const phrase = text.slice(...quote.speaker.span);
  const name = quote.speaker.name ?? (PHRASE.test(phrase) ? phrase : null);
  if (name === null) return null;
  const names = [name, ...quote.speaker.also.map((other) => other.name)];
  const within = whole ? undefined : sentences[sentence];
  return `${names.join(" and ")}: ${quoteText(quote, reading, within)}`;
}
