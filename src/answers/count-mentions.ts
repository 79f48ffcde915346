import type { Reading } from "../command.ts";
import type { MergedEntity } from "./merge-entities.ts";
import { sentenceAt } from "./sentence-at.ts";

const silentOf = new WeakMap<Reading, ReadonlySet<number>>();

/** How often the stories themselves name an entity: a byline or a photo credit tells of nobody. */
export function countMentions({ appearances }: MergedEntity): number {
  let count = 0;
  for (const { reading, entity } of appearances) {
    const { sentences, furniture } = reading.analysis;
    const silent = silentOf.get(reading) ?? new Set(furniture);
    silentOf.set(reading, silent);
    for (const [start] of entity.mentions) if (!silent.has(sentenceAt(sentences, start))) count++;
  }
  return count;
}
