import type { Reading } from "../command.ts";
import { countMentions } from "./count-mentions.ts";
import { type MergedEntity, mergeEntities } from "./merge-entities.ts";

/** Full names to choose from, kind by kind in the order asked for, the most mentioned first. */
export function entityNames(
  readings: readonly Reading[],
  kinds: readonly MergedEntity["kind"][],
): readonly string[] {
  const counted = mergeEntities(readings)
    .map((merged) => ({ ...merged, mentions: countMentions(merged) }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions);
  return kinds.flatMap((kind) =>
    counted.filter((merged) => merged.kind === kind).map(({ entity }) => entity.name),
  );
}
