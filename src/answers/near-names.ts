import { distance } from "fastest-levenshtein";
import { foldName } from "../analysis/names/fold-name.ts";
import type { MergedEntity } from "./merge-entities.ts";

// One slip of the finger from four letters on ("Okafro"), two from eight on: any more and a different
// name of the same length would pass for a slip ("Petrov" and "Peskov" differ in two letters of six).
const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The names that a mistyped one may have meant, as the articles write them; empty when none is really near. */
export function nearNames(name: string, entities: readonly MergedEntity[]): readonly string[] {
  const folded = foldName(name);
  const surname = folded.split(" ").at(-1) ?? "";
  const allowed = slipsAllowed(surname);
  const near = entities.flatMap(({ entity }) => {
    const candidate = foldName(entity.name);
    const last = candidate.split(" ").at(-1) ?? "";
    const slips = Math.min(slipsBetween(surname, last), slipsBetween(folded, candidate));
    return slips <= allowed ? [{ name: entity.name, slips }] : [];
  });
  const ranked = near.sort((a, b) => a.slips - b.slips).map((candidate) => candidate.name);
  return [...new Set(ranked)].slice(0, MOST_NEAR);
}

// More than five choices are no help (and no row of buttons).
const MOST_NEAR = 5;

/** How many slips of the finger lie between two words; two letters swapped are one ("Okafro"). */
function slipsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  const swapped = edits === 2 && a.length === b.length && sorted(a) === sorted(b);
  return swapped ? 1 : edits;
}

const sorted = (word: string): string => [...word].sort().join("");
