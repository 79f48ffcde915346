import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analysis.ts";
import type { Span } from "../../src/article.ts";
import { analyseText } from "../analyse-text.ts";
import { exchange } from "./exchange.ts";
import { EXCHANGE_TABLES } from "./tables.ts";

const SAMPLE = readFileSync(new URL("../../src/sample/article.txt", import.meta.url), "utf8");

/** What an analysis says, in words instead of offsets, with every word put through `word`. */
function told(analysis: Analysis, word: (text: string) => string) {
  const slice = (span: Span): string => word(analysis.text.slice(...span));
  const entities = (["people", "organisations", "places"] as const).flatMap((kind) =>
    analysis[kind].map((entity) => ({
      kind,
      name: word(entity.name),
      role: entity.role && word(entity.role),
      mentions: entity.mentions.map(slice),
    })),
  );
  const nameOf = (id: string): string => {
    const all = [...analysis.people, ...analysis.organisations, ...analysis.places];
    return word(all.find((entity) => entity.id === id)?.name ?? id);
  };
  return {
    title: word(analysis.title ?? ""),
    sentences: analysis.sentences.map(slice),
    furniture: analysis.furniture,
    entities,
    quotes: analysis.quotes.map((quote) => ({
      kind: quote.kind,
      content: quote.content.map(slice),
      quoted: quote.quoted.map(slice),
      cue: quote.cue && slice(quote.cue),
      said: quote.speaker && slice(quote.speaker.span),
      by: quote.speaker?.name && word(quote.speaker.name),
      also: quote.speaker?.also.map((other) => word(other.name)),
      rule: quote.rule,
    })),
    summary: analysis.summary.map(({ sentence, text }) => ({ sentence, text: word(text) })),
    timeline: analysis.timeline.map(({ expression, precision, sentence }) => ({
      expression: slice(expression),
      precision,
      sentence,
    })),
    stances: analysis.stances.map((stance) => ({
      ...stance,
      holder: nameOf(stance.holder),
      topic: word(stance.topic),
    })),
  };
}

const original = analyseText(SAMPLE);

describe.each(Object.entries(EXCHANGE_TABLES))("in %s", (_, table) => {
  const swap = (text: string): string => exchange(text, table);
  const exchanged = told(analyseText(swap(SAMPLE)), (text) => text);
  const expected = told(original, swap);

  test.each(Object.keys(expected) as (keyof typeof expected)[])("%s: the same", (part) => {
    expect(exchanged[part]).toEqual(expected[part]);
  });
});
