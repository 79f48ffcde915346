import type { Quote } from "../analysis.ts";
import type { Answer, QuotesAnswer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { findEntity } from "./find-entity.ts";
import { mergeEntities } from "./merge-entities.ts";
import { quotesOf, quotesOfPhrase } from "./of-entity.ts";

/** What is asked of the quotes: whose, and how many at most. */
export type QuotesOptions = {
  readonly name?: string | undefined;
  readonly limit?: number | undefined;
};

/** All quotes of the articles in text order, or those of one speaker. */
export function answerQuotes(options: QuotesOptions, selection: Selection): Answer<QuotesAnswer> {
  const { name, limit } = options;
  const evidence = startEvidence();
  const merged =
    name === undefined ? null : findEntity(name, mergeEntities(selection.readings)).entity;
  const spoken = (reading: Reading): readonly Quote[] => {
    if (name === undefined) return reading.analysis.quotes;
    return merged ? quotesOf(merged, reading) : quotesOfPhrase(name, reading);
  };
  const quotes = selection.readings
    .flatMap((reading) => spoken(reading).map((quote) => ({ reading, quote })))
    .slice(0, limit)
    .map(({ reading, quote }) => citeQuote(quote, reading, evidence));
  return answerOf(
    {
      command: "quotes",
      options,
      found: quotes.length > 0,
      answer: { quotes },
    },
    selection,
    evidence,
  );
}

/** A quote with the article it stands in and the sentences that carry it. */
export function citeQuote(
  quote: Quote,
  reading: Reading,
  evidence: EvidenceList,
): QuotesAnswer["quotes"][number] {
  return {
    ...quote,
    article: reading.analysis.id,
    evidence: evidence.citeAll(reading, quote.sentences),
  };
}
