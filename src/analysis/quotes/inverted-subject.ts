import { DAYS, DETERMINERS } from "../words/attribution-words.ts";
import type { Phrase } from "./find-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isNominal } from "./phrase-word.ts";
import { isTitle, type Unit } from "./unit.ts";
import { VERB_FORMS } from "./verb-forms.ts";

/** An apposition behind a name is shorter. */
const LONGEST_APPOSITION = 30;

/** The speaker behind the verb, appositions included: "said [Ada Roe, the head of the union]." */
export function invertedSubject(units: readonly Unit[], first: number): Phrase | null {
  const start = units[first];
  if (start === undefined || start.quotation !== null) return null;
  if (/^(?:that|it|this|there|to)$/u.test(start.lower) || DAYS.has(start.lower)) return null;
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
  if (start.lower === "who")
    return VERB_FORMS.has(units[first + 1]?.lower ?? "") ? -1 : asideEnd(units, first);
  if (!(DETERMINERS.has(start.lower) || isNominal(start) || start.pos === "ADJ")) return -1;
  const end = asideEnd(units, first);
  const verb = units.slice(first, end).findIndex(isInflected);
  const relative = units
    .slice(first, end)
    .findIndex((unit) => /^(?:who|that|which)$/u.test(unit.lower));
  return verb >= 0 && (relative < 0 || verb < relative) ? -1 : end;
}

function isInflected({ pos, lower, quotation }: Unit): boolean {
  return quotation === null && pos === "VERB" && !/(?:ing|ed)$/u.test(lower);
}

/** The next mark, or -1 if none is near. */
function asideEnd(units: readonly Unit[], first: number): number {
  let at = first;
  while (at < units.length && at - first < LONGEST_APPOSITION) {
    const unit = units[at] as Unit;
    if (/^[,;:.—–]$/u.test(unit.text) || (unit.quotation !== null && !isTitle(unit))) break;
    at++;
  }
  return at - first < LONGEST_APPOSITION && at > first ? at : -1;
}
