import type { Reading } from "../command.ts";
import { type MergedEntity, mergeEntities } from "./merge-entities.ts";

/** Full names to choose from, kind by kind in the order asked for, the most mentioned first. */
export function entityNames(
  readings: readonly Reading[],
  kinds: readonly MergedEntity["kind"][],
): readonly string[] {
  const entities = mergeEntities(readings);
  const mentions = ({ appearances }: MergedEntity): number =>
    appearances.reduce((sum, { entity }) => sum + entity.mentions.length, 0);
  return kinds.flatMap((kind) =>
    entities
      .filter((merged) => merged.kind === kind)
      .sort((a, b) => mentions(b) - mentions(a))
      .map(({ entity }) => entity.name),
  );
}
