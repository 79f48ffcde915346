import type { Quote } from "../analysis.ts";
import type { Reading } from "../command.ts";
import type { MergedEntity } from "./merge-entities.ts";

/** The quotes of one article that an entity says, alone or with others, in text order. */
export function quotesOf(merged: MergedEntity, reading: Reading): readonly Quote[] {
  const ids = idsIn(merged, reading);
  return reading.analysis.quotes.filter(({ speaker }) => {
    if (!speaker) return false;
    const speakers = [speaker.entity, ...speaker.also.map(({ entity }) => entity)];
    return speakers.some((id) => id !== null && ids.has(id));
  });
}

/** The ids that an entity has in one article: one, or several when the article writes it in several ways. */
export function idsIn(merged: MergedEntity, reading: Reading): ReadonlySet<string> {
  const here = merged.appearances.filter((appearance) => appearance.reading === reading);
  return new Set(here.map(({ entity }) => entity.id));
}
