import { asPronoun } from "../../../src/analysis/speakers/pronouns.ts";
import type { Analysis, Entity, Quote } from "../../../src/analysis.ts";
import type { Span } from "../../../src/article.ts";
import type { Random } from "./random.ts";

/** A true sentence of an article, with what a fault needs to know. */
export type Place = {
  readonly analysis: Analysis;
  readonly number: number;
  readonly sentence: string;
  /** Where it begins in the article's text. */
  readonly from: number;
  readonly random: Random;
};

/** Puts one fault into a true sentence; null where it finds nothing to falsify. */
export type Fault = (place: Place) => string | null;

export const replaceAt = (text: string, [start, end]: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** A match of a pattern in a sentence, chosen at random. */
export function pickMatch(place: Place, pattern: RegExp): RegExpExecArray | undefined {
  return place.random.pick([...place.sentence.matchAll(pattern)]);
}

export const entitiesOf = ({ analysis }: Place): readonly Entity[] => [
  ...analysis.people,
  ...analysis.organisations,
  ...analysis.places,
];

/** Spans of an entity's written names in the sentence, counted from its start. */
export function namesHere({ analysis, number, from }: Place, entity: Entity): readonly Span[] {
  const [start, end] = analysis.sentences[number] ?? [0, 0];
  return entity.mentions
    .filter(([at]) => at >= start && at < end)
    .filter((span) => /^\p{Lu}/u.test(analysis.text.slice(...span)))
    .filter((span) => asPronoun(analysis.text.slice(...span)) === undefined)
    .map(([at, to]) => [at - from, to - from] as const);
}

/** Whether the sentence speaks of an entity at all, by a name or a pronoun. */
export function isPresent({ analysis, number }: Place, entity: Entity): boolean {
  const [start, end] = analysis.sentences[number] ?? [0, 0];
  return (
    entity.mentions.some(([at]) => at >= start && at < end) ||
    quotesHere({ analysis, number }).some(({ speaker }) => speaker?.entity === entity.id)
  );
}

export const quotesHere = ({
  analysis,
  number,
}: Pick<Place, "analysis" | "number">): readonly Quote[] =>
  analysis.quotes.filter(({ sentences }) => sentences.includes(number));

/** Words of a name, each in small letters. */
export const nameWords = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/u);
