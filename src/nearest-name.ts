import { distance } from "fastest-levenshtein";

// Two slips of the finger ("timelnie"); in words of three letters only one, or every short word is near.
const slips = (word: string): number => (word.length > 3 ? 2 : 1);

/** The one of `names` that a mistyped word most likely meant, or undefined when none is near. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, slips: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0] && ranked[0].slips <= slips(word) ? ranked[0].name : undefined;
}
