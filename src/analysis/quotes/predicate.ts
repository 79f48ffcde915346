import { AUXILIARIES } from "../words/attribution-words.ts";
import type { Unit } from "./unit.ts";

/** A verb of any form, outside quotations. */
export function isPredicate(unit: Unit): boolean {
  if (unit.quotation !== null) return false;
  return unit.pos === "VERB" || unit.pos === "AUX" || AUXILIARIES.has(unit.lower);
}

/** A verb that can carry a clause alone: no participle in -ing, no infinitive, no verb of a relative clause. */
export function isFiniteVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null) return false;
  const before = units[at - 1]?.lower ?? "";
  if (/^(?:who|which|that|whose|to)$/u.test(before)) return false;
  return unit.pos === "AUX" || (unit.pos === "VERB" && !unit.lower.endsWith("ing"));
}
