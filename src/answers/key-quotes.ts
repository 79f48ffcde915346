import type { Quote } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { Reading } from "../command.ts";
import { isSure } from "./is-sure.ts";

/** A quote and the article it stands in. */
export type FoundQuote = { readonly quote: Quote; readonly reading: Reading };

type Candidate = FoundQuote & { readonly score: number; readonly person: boolean };

// Five fit one screen beside the summary.
const MOST_QUOTES = 5;

// In a digest of several articles each tells by its best quotes.
const mostEach = (articles: number): number => (articles === 1 ? MOST_QUOTES : 2);

// Fewer quoted words are a label, not a statement: a "great" deal.
const FEWEST_QUOTED_WORDS = 4;

/**
 * The three to five quotes that a digest shows, in text order: verbatim words of named speakers first.
 * @param chosen by the article's place in the list, the quotes that a model chose; the rules choose where it chose none
 */
export function pickKeyQuotes(
  readings: readonly Reading[],
  chosen: readonly (readonly Quote[])[],
): readonly FoundQuote[] {
  const most = mostEach(readings.length);
  const perArticle = readings.map((reading, n): readonly FoundQuote[] => {
    const own = (chosen[n] ?? []).slice(0, most).map((quote) => ({ quote, reading }));
    return own.length > 0
      ? own.sort((a, b) => startOf(a.quote) - startOf(b.quote))
      : pickOf(reading, most);
  });
  return perArticle.flat().slice(0, Math.max(MOST_QUOTES, readings.length));
}

function pickOf(reading: Reading, most: number): readonly FoundQuote[] {
  const ranked = reading.analysis.quotes
    .map((quote) => toCandidate(quote, reading))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const picked: Candidate[] = [];
  const heard = new Map<string, number>();
  // The first round hears every person once; the second lets in the rest: a digest would rather hear a person
  // than a country or an office.
  for (const allowed of [1, 2]) {
    for (const candidate of ranked) {
      if (allowed === 1 && !candidate.person) continue;
      const speaker = candidate.quote.speaker?.entity ?? "";
      const tellsNothingNew = picked.some((other) => overlaps(other.quote, candidate.quote));
      if (picked.length >= most || tellsNothingNew) continue;
      if ((heard.get(speaker) ?? 0) >= allowed) continue;
      picked.push(candidate);
      heard.set(speaker, (heard.get(speaker) ?? 0) + 1);
    }
  }
  return picked.sort((a, b) => startOf(a.quote) - startOf(b.quote));
}

function toCandidate(quote: Quote, reading: Reading): Candidate {
  const person = reading.analysis.people.some(({ id }) => id === quote.speaker?.entity);
  return { quote, reading, person, score: scoreOf(quote, reading) };
}

/** 0: not worth a place. Verbatim words weigh more than any reported ones. */
function scoreOf(quote: Quote, { analysis }: Reading): number {
  if (!quote.speaker?.name || quote.negated || quote.modal || !isSure(quote)) return 0;
  const furniture = quote.sentences.some((n) => analysis.furniture.includes(n));
  if (furniture) return 0;
  const quoted = countWords(analysis.text, quote.quoted);
  if (quoted >= FEWEST_QUOTED_WORDS) return 1 + quote.confidence;
  const face = analysis.people.some(({ id }) => id === quote.speaker?.entity) ? 1 : 0.9;
  // Reported words of a summary sentence stand on the digest already.
  const novelty = analysis.summary.some(({ sentence }) => quote.sentences.includes(sentence))
    ? 0.5
    : 1;
  const reported = countWords(analysis.text, quote.content);
  return reported >= FEWEST_QUOTED_WORDS ? quote.confidence * novelty * face : 0;
}

const WORD = /[\p{L}\p{N}]+/gu;

const countWords = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + (text.slice(...span).match(WORD)?.length ?? 0), 0);

const startOf = (quote: Quote): number => quote.content[0]?.[0] ?? 0;

/** Whether two quotes hold the same words, or are two pieces of what one speaker says in one sentence. */
const overlaps = (a: Quote, b: Quote): boolean =>
  a.content.some(([start, end]) => b.content.some((other) => start < other[1] && other[0] < end)) ||
  (a.speaker?.entity === b.speaker?.entity && a.sentences.some((n) => b.sentences.includes(n)));
