import type { Reading } from "../../command.ts";
import { sentenceAt } from "../sentence-at.ts";
import { sentenceText } from "../sentence-text.ts";
import { contentStems } from "./content-words.ts";

/** A sentence as a question meets it. */
export type Passage = {
  readonly reading: Reading;
  readonly sentence: number;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Ids of the entities that it names, by a pronoun too. */
  readonly entities: ReadonlySet<string>;
};

/** The sentences of some articles that may be evidence. Furniture never is. */
export function readPassages(readings: readonly Reading[]): readonly Passage[] {
  return readings.flatMap((reading) => {
    const silent = new Set(reading.analysis.furniture);
    const named = entitiesBySentence(reading);
    return reading.analysis.sentences.flatMap((_, sentence): Passage[] => {
      if (silent.has(sentence)) return [];
      const text = sentenceText(reading, sentence);
      const entities = named.get(sentence) ?? new Set<string>();
      return [{ reading, sentence, text, stems: new Set(contentStems(text)), entities }];
    });
  });
}

function entitiesBySentence({ analysis }: Reading): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>();
  for (const { id, mentions } of [
    ...analysis.people,
    ...analysis.organisations,
    ...analysis.places,
  ]) {
    for (const [start] of mentions) {
      const sentence = sentenceAt(analysis.sentences, start);
      named.set(sentence, (named.get(sentence) ?? new Set()).add(id));
    }
  }
  return named;
}
