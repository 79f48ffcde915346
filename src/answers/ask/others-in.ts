import type { Entity } from "../../analysis.ts";
import { idsIn } from "../of-entity.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

/** The entities of a list that a sentence names and the question does not. */
export function othersIn(
  { reading, entities }: Passage,
  { names }: Question,
  list: readonly Entity[],
): readonly Entity[] {
  const asked = new Set(
    names.flatMap(({ topic: { merged } }) => (merged ? [...idsIn(merged, reading)] : [])),
  );
  return list.filter(({ id }) => entities.has(id) && !asked.has(id));
}
