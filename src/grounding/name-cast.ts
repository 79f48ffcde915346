import type { Analysis } from "../analysis.ts";
import { groupBy } from "./group-by.ts";
import { type NamedEntity, nameEntity } from "./named-entity.ts";

/** Everybody and everything that an article names. */
export type NamedCast = {
  readonly entities: ReadonlyMap<string, NamedEntity>;
  /** Who and what a sentence mentions, pronouns resolved, and who speaks in it. */
  readonly presentIn: (sentence: number) => readonly NamedEntity[];
};

/** @param find the number of the sentence that a place of the text stands in */
export function nameCast(analysis: Analysis, find: (at: number) => number): NamedCast {
  const { people, organisations, places, quotes } = analysis;
  const isPerson = new Set(people.map(({ id }) => id));
  const entities = new Map<string, NamedEntity>();
  const present: { readonly id: string; readonly sentences: readonly number[] }[] = [];
  for (const entity of [...people, ...organisations, ...places]) {
    entities.set(entity.id, nameEntity(entity, isPerson.has(entity.id)));
    present.push({ id: entity.id, sentences: entity.mentions.map(([start]) => find(start)) });
  }
  for (const { speaker, sentences } of quotes) {
    if (speaker === null) continue;
    for (const { entity } of [speaker, ...speaker.also])
      if (entity !== null) present.push({ id: entity, sentences });
  }
  const bySentence = groupBy(present, ({ sentences }) => sentences);
  return {
    entities,
    presentIn: (sentence) => {
      const ids = new Set((bySentence.get(sentence) ?? []).map(({ id }) => id));
      return [...ids].flatMap((id) => entities.get(id) ?? []);
    },
  };
}
