import { foldName } from "../analysis/names/fold-name.ts";
import type { Quote } from "../analysis.ts";
import type { Reading } from "../command.ts";
import { isSure } from "./is-sure.ts";
import type { MergedEntity } from "./merge-entities.ts";

/** The quotes of one article that an entity surely says, alone or with others, in text order. */
export function quotesOf(merged: MergedEntity, reading: Reading): readonly Quote[] {
  const ids = idsIn(merged, reading);
  return reading.analysis.quotes.filter((quote) => {
    const { speaker } = quote;
    if (!speaker || !isSure(quote)) return false;
    const speakers = [speaker.entity, ...speaker.also.map(({ entity }) => entity)];
    return speakers.some((id) => id !== null && ids.has(id));
  });
}

/** The quotes of somebody whom the article calls by no name of their own: "officials", "the union's lawyers". */
export function quotesOfPhrase(phrase: string, { analysis }: Reading): readonly Quote[] {
  const asked = foldName(phrase);
  if (asked === "") return [];
  return analysis.quotes.filter(({ speaker }) => {
    if (!speaker) return false;
    const names = [analysis.text.slice(...speaker.span), ...speaker.also.map(({ name }) => name)];
    return names.some((name) => ` ${foldName(name)} `.includes(` ${asked} `));
  });
}

/** The ids that an entity has in one article: one, or several when the article writes it in several ways. */
export function idsIn(merged: MergedEntity, reading: Reading): ReadonlySet<string> {
  const here = merged.appearances.filter((appearance) => appearance.reading === reading);
  return new Set(here.map(({ entity }) => entity.id));
}
