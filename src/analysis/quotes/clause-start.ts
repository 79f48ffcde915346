import type { Unit } from "./unit.ts";

/** A dateline ("RIVERTON, Md., March 4 (Wire) —") ends within so many units. */
const LONGEST_DATELINE = 14;

/** Links to the text before that are no part of what somebody said: "But", "Still,". */
const LINKS = /^(?:but|and|yet|so|or)$/u;
const LINKS_WITH_COMMA =
  /^(?:still|however|meanwhile|also|moreover|instead|nevertheless|nonetheless|besides|then|yet|but|and)$/u;

/** Where the first clause of a window begins, datelines and links to the text before left out. */
export function clauseStart(units: readonly Unit[]): number {
  let at = 0;
  for (let i = 2; i < Math.min(units.length - 1, LONGEST_DATELINE); i++) {
    if (/^(?:—|–|--|-|―)$/u.test(units[i]?.text ?? "") && isDateline(units, i)) at = i + 1;
  }
  const first = units[at]?.lower ?? "";
  if (LINKS_WITH_COMMA.test(first) && units[at + 1]?.text === ",") return at + 2;
  return LINKS.test(first) && at + 1 < units.length ? at + 1 : at;
}

/** Capitals, dates and brackets alone stand before the dash, the first word in capitals. */
function isDateline(units: readonly Unit[], dash: number): boolean {
  if (!/^\p{Lu}{3,}/u.test(units[0]?.text ?? "")) return false;
  const spaced = (units[dash - 1]?.end ?? 0) < (units[dash]?.start ?? 0);
  const hasVerb = units
    .slice(0, dash)
    .some((unit) => unit.pos === "VERB" && unit.text === unit.lower);
  return spaced && !hasVerb;
}
