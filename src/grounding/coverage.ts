import { contentKeys } from "./content-keys.ts";
import { nameKey } from "./name-key.ts";
import type { NamedEntity } from "./named-entity.ts";
import type { Passage } from "./passage.ts";

/**
 * So much of what a claim says must stand in its sentence, each word weighted by how rare it is in the article: a true
 * sentence told in other words keeps more, a foreign one less. Its names alone do not carry it.
 */
const FLOOR = 0.5;
const FLOOR_WITHOUT_NAMES = 0.34;

/** How rare a stem is in the article: the natural logarithm of its inverse document frequency. */
export type Weigh = (stem: string) => number;

export type Coverage = { readonly all: number; readonly withoutNames: number };

/** The shares of a claim's content words that stand in a sentence or in the title, 0 to 1. */
export function coverageOf(
  claim: Passage,
  sentence: Pick<Passage, "content" | "keyLine">,
  title: Pick<Passage, "content"> | null,
  entities: readonly NamedEntity[],
  weigh: Weigh,
): Coverage {
  const inNames = new Set(claim.names.flatMap(({ words }) => words));
  let [total, hit, plainTotal, plainHit] = [0, 0, 0, 0];
  for (const word of claim.words) {
    const isName = inNames.has(word.text);
    for (const key of contentKeys(word)) {
      const weight = weigh(key);
      const has =
        sentence.content.has(key) ||
        title?.content.has(key) === true ||
        (isName && namedBy(word.text, sentence.keyLine, entities));
      total += weight;
      if (has) hit += weight;
      if (isName) continue;
      plainTotal += weight;
      if (has) plainHit += weight;
    }
  }
  return {
    all: total === 0 ? 0 : hit / total,
    withoutNames: plainTotal === 0 ? 1 : plainHit / plainTotal,
  };
}

function namedBy(word: string, keyLine: string, entities: readonly NamedEntity[]): boolean {
  const key = nameKey(word);
  return keyLine.includes(` ${key} `) || entities.some(({ words }) => words.has(key));
}

/** Whether a claim has enough in common with its source to be about the same thing. */
export const isCovered = ({ all, withoutNames }: Coverage): boolean =>
  all >= FLOOR && withoutNames >= FLOOR_WITHOUT_NAMES;
