import { findEntity } from "../answers/find-entity.ts";
import { mergeEntities } from "../answers/merge-entities.ts";
import type { Reading } from "../command.ts";

/** Whom a name means that a sentence has to hold, by a resolved pronoun too; null when it holds nobody of that name. */
export function holderIn(name: string, sentence: number, reading: Reading): string | null {
  const [start, end] = reading.analysis.sentences[sentence] ?? [0, 0];
  const found = findEntity(name, mergeEntities([reading])).entity;
  const stands = found?.entity.mentions.some(([from, to]) => start <= from && to <= end);
  return found && stands ? found.entity.id : null;
}
