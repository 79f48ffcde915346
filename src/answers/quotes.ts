import type { Quote } from "../analysis.ts";
import type { Answer, QuotesAnswer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { findEntity } from "./find-entity.ts";
import { citeCopies, joinCopies } from "./join-copies.ts";
import type { FoundQuote } from "./key-quotes.ts";
import { mergeEntities } from "./merge-entities.ts";
import { quotesOf, quotesOfPhrase } from "./of-entity.ts";
import type { Filters } from "./read-filters.ts";

/** What is asked of the quotes: whose, and how many at most. */
export type QuotesOptions = Filters & {
  readonly name?: string | undefined;
  readonly limit?: number | undefined;
};

/** All quotes of the articles in their order and that of the text, or those of one speaker. */
export function answerQuotes(options: QuotesOptions, selection: Selection): Answer<QuotesAnswer> {
  const { name, limit } = options;
  const evidence = startEvidence();
  const merged =
    name === undefined ? null : findEntity(name, mergeEntities(selection.readings)).entity;
  const spoken = (reading: Reading): readonly Quote[] => {
    if (name === undefined) return reading.analysis.quotes;
    return merged ? quotesOf(merged, reading) : quotesOfPhrase(name, reading);
  };
  const said = selection.readings.flatMap((reading) =>
    spoken(reading).map((quote) => ({ reading, quote })),
  );
  const quotes = joinCopies(said)
    .slice(0, limit)
    .map(({ reading, quote, copies }) => citeQuote(quote, reading, evidence, copies));
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

/** A quote with the article it stands in and the sentences that carry it, there and in copies. */
export function citeQuote(
  quote: Quote,
  reading: Reading,
  evidence: EvidenceList,
  copies: readonly FoundQuote[] = [],
): QuotesAnswer["quotes"][number] {
  return {
    ...quote,
    article: reading.analysis.id,
    evidence: evidence.citeAll(reading, quote.sentences),
    also: citeCopies(copies, evidence),
  };
}
