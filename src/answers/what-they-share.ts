import { foldName } from "../analysis/names/fold-name.ts";
import type { Selection } from "../command.ts";

/** What several people of the articles have in common with some words: their role, their name, or nothing. */
export function whatTheyShare(
  names: readonly string[],
  words: string,
  { readings }: Selection,
): "role" | "name" | null {
  if (names.length < 2) return null;
  const asked = foldName(words);
  const holds = (text: string): boolean => ` ${foldName(text)} `.includes(` ${asked} `);
  if (names.every(holds)) return "name";
  const people = readings.flatMap(({ analysis }) => analysis.people);
  const bears = (name: string): boolean =>
    people.some((one) => one.name === name && one.role !== null && holds(one.role));
  return names.every(bears) ? "role" : null;
}
