import { ADVERBIAL_PREPOSITIONS, DETERMINERS } from "../words/attribution-words.ts";
import { phraseBefore } from "./phrase-before.ts";
import { isFiniteVerb } from "./predicate.ts";
import type { Unit } from "./unit.ts";

/** Between the verb and its "that" stands no more than where and when: "notes on its site that". */
const LONGEST_ADVERBIAL = 8;

const CLOSED = /[,.!?…][”"'’»]{1,3}$/u;

/**
 * Whether a form that the tagger takes for a noun is the verb of the name before it: "the U.S. Department of
 * Agriculture notes on its site that", `“…,” the Wire reports in its late edition`, "…, the Wire reports."
 */
export function isNameVerb(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before?.quotation) {
    return CLOSED.test(before.text) && (units[at + 1]?.lower === "the" || isName(units[at + 1]));
  }
  if (!isName(before)) return false;
  const first = phraseBefore(units, at - 1);
  const lead = units[first - 1];
  const next = units[at + 1];
  if (first < 0) return false;
  if (lead?.quotation) return CLOSED.test(lead.text);
  if (lead?.lower === "as") return first === 1 && next?.text === ",";
  const isLast = next === undefined || next.text === ".";
  if (lead?.text === "," && isLast) return DETERMINERS.has(units[first]?.lower ?? "");
  const isOpening = lead === undefined || /^(?:and|but|yet|so)$/u.test(lead.lower);
  if (!isOpening || next === undefined) return false;
  if (next.text === ":") return units[at + 2]?.quotation != null;
  return (
    (next.text === "," || ADVERBIAL_PREPOSITIONS.has(next.lower)) && leadsToThat(units, at + 1)
  );
}

function isName(unit: Unit | undefined): boolean {
  return unit?.pos === "PROPN";
}

function leadsToThat(units: readonly Unit[], from: number): boolean {
  const that = units
    .slice(from, from + LONGEST_ADVERBIAL)
    .findIndex(({ lower }) => lower === "that");
  if (that < 0) return false;
  return !units.slice(from, from + that).some((_, i) => isFiniteVerb(units, from + i));
}
