import { quoteText } from "../quote-text.ts";
import { contentStems } from "./content-words.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

/**
 * The answer as somebody's words, when a quote in the sentence covers the question by itself: whoever said it
 * must not be lost. null when the sentence is the article's own.
 */
export function quotedAnswer(question: Question, passage: Passage): string | null {
  const { reading, sentence } = passage;
  const quotes = reading.analysis.quotes
    .filter(({ sentences, speaker }) => speaker?.name && sentences.includes(sentence))
    .map((quote) => ({ quote, text: quoteText(quote, reading) }))
    .sort((a, b) => a.text.length - b.text.length);
  const words = question.terms.filter((term) => term.kind !== "name" && term.coveredBy(passage));
  const covers = (text: string): boolean => {
    const part = { ...passage, text, stems: new Set(contentStems(text)) };
    return words.length > 0 && words.every((term) => term.coveredBy(part));
  };
  const hit = quotes.find(({ text }) => covers(text));
  return hit ? `${hit.quote.speaker?.name}: ${hit.text}` : null;
}
