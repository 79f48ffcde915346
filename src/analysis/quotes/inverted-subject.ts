import { DETERMINERS } from "../words/attribution-words.ts";
import type { Phrase } from "./find-subject.ts";
import { isNominal, phraseAfter } from "./noun-phrase.ts";
import type { Unit } from "./unit.ts";

/** An apposition behind a name is shorter. */
const LONGEST_APPOSITION = 16;

/** The speaker behind the verb, appositions included: "said [Ada Roe, the head of the union]." */
export function invertedSubject(units: readonly Unit[], first: number): Phrase | null {
  const start = units[first];
  if (start === undefined || start.quotation !== null) return null;
  if (/^(?:that|it|this|there|to)$/u.test(start.lower)) return null;
  const end = phraseAfter(units, first);
  return end < 0 ? null : { first, last: withAppositions(units, end) };
}

/** End of the phrase with every apposition that follows a comma: ", a lawyer, a mother of two". */
export function withAppositions(units: readonly Unit[], end: number): number {
  let last = end;
  while (units[last]?.text === ",") {
    const next = appositionEnd(units, last + 1);
    if (next < 0) break;
    last = next;
  }
  return last;
}

function appositionEnd(units: readonly Unit[], first: number): number {
  const start = units[first];
  if (start === undefined || start.quotation !== null) return -1;
  if (!(DETERMINERS.has(start.lower) || isNominal(start) || start.pos === "ADJ")) return -1;
  let at = first;
  while (at < units.length && at - first < LONGEST_APPOSITION) {
    const unit = units[at] as Unit;
    if (unit.quotation !== null || /^[,;:.—–]$/u.test(unit.text)) break;
    if (unit.pos === "VERB" && !/(?:ing|ed)$/u.test(unit.lower)) return -1;
    at++;
  }
  return at - first < LONGEST_APPOSITION && at > first ? at : -1;
}
