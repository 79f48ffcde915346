import { isRoleWordOrPlural } from "../names/kinds-of-words.ts";
import { isFiniteVerb } from "./predicate.ts";
import type { Unit } from "./unit.ts";

/** "a farmer and neighbour of the trial field": longer asides are clauses. */
const LONGEST_ROLE = 12;

/**
 * Where the clause begins behind a name's role, or -1: "According to Ines Okafor, a farmer near Brackwater, [the] plan is dead." The
 * role has a word for what people are and no verb, and a clause with a verb follows it; so "According to Okafor, the bridge, the tunnel
 * and the road are closed" has none.
 * @param comma number of the comma behind the name
 */
export function clauseBehindRole(units: readonly Unit[], comma: number): number {
  if (units[comma]?.text !== ",") return -1;
  const first = comma + 1;
  const length = units.slice(first, first + LONGEST_ROLE).findIndex(({ text }) => text === ",");
  if (length < 1) return -1;
  const end = first + length;
  const role = units.slice(first, end);
  if (!role.some(({ lower }) => isRoleWordOrPlural(lower))) return -1;
  if (role.some((_, at) => isFiniteVerb(units, first + at))) return -1;
  const isClause = units.slice(end + 1).some((_, at) => isFiniteVerb(units, end + 1 + at));
  return isClause && !isFiniteVerb(units, end + 1) ? end + 1 : -1;
}
