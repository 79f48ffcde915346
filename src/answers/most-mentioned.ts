import type { Entity } from "../analysis.ts";
import type { Reading } from "../command.ts";
import { countMentions } from "./count-mentions.ts";
import { mergeEntities } from "./merge-entities.ts";

// Fits one phone screen.
const MOST_PEOPLE = 6;

/** The people that some articles speak of most. */
export function mostMentioned(readings: readonly Reading[]): readonly Entity[] {
  return mergeEntities(readings)
    .filter(({ kind }) => kind === "person")
    .map((merged) => ({ entity: merged.entity, mentions: countMentions(merged) }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST_PEOPLE)
    .map(({ entity }) => entity);
}
