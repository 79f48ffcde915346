import {
  ADVERBIAL_PREPOSITIONS,
  DAYS,
  TIME_ADVERBS,
  TIME_NOUNS,
} from "../words/attribution-words.ts";
import type { Cue } from "./cue.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Unit } from "./unit.ts";

/** Where the content behind a verb begins, and what was passed on the way. */
export type AfterCue = {
  /** First unit of the content; the number of units if nothing is left. */
  readonly at: number;
  readonly colon: boolean;
  readonly comma: boolean;
  readonly recipient: boolean;
  /** Anything was passed: "said | on Tuesday | that". */
  readonly moved: boolean;
};

/** Between "said" and "that" an aside is short. */
const LONGEST_ASIDE = 8;

/** Looks past the hearer and past when, where and how: "told reporters on Tuesday in Riverton that". */
export function afterCue(units: readonly Unit[], cue: Cue): AfterCue {
  const from = cue.last + 1;
  let at = from;
  let recipient = false;
  if (cue.frame.flags.includes("r")) {
    const isPronoun = /^(?:me|us|him|her|them)$/u.test(units[at]?.lower ?? "");
    const end = isPronoun ? at + 1 : phraseAfter(units, at);
    if (end > 0 && end < units.length) {
      at = end;
      recipient = true;
    }
  }
  for (let guard = 0; guard < 4; guard++) {
    const next = passAdverbial(units, at);
    if (next === at) break;
    at = next;
  }
  const moved = at > from;
  let colon = false;
  let comma = false;
  while (units[at]?.text === "," || units[at]?.text === ":") {
    if (units[at]?.text === ":") colon = true;
    else comma = true;
    at++;
  }
  return { at, colon, comma, recipient, moved };
}

function passAdverbial(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null) return at;
  const next = units[at + 1];
  if (DAYS.has(unit.lower) && !/^['’]/u.test(next?.text ?? ""))
    return TIME_NOUNS.has(next?.lower ?? "") ? at + 2 : at + 1;
  if (unit.text === ",") return passAside(units, at);
  if (TIME_ADVERBS.has(unit.lower) && !startsDemonstrative(unit, next)) {
    return TIME_NOUNS.has(next?.lower ?? "") ? at + 2 : at + 1;
  }
  if (ADVERBIAL_PREPOSITIONS.has(unit.lower) && next !== undefined) {
    const end = DAYS.has(next.lower) ? at + 2 : phraseAfter(units, at + 1);
    if (end > 0 && opensContent(units, end)) return end;
  }
  if (unit.pos === "ADV" && unit.lower.endsWith("ly") && opensContent(units, at + 1)) return at + 1;
  return at;
}

/** "said, however, that", "said, per a translator, that" */
function passAside(units: readonly Unit[], at: number): number {
  const close = units.slice(at + 1, at + LONGEST_ASIDE).findIndex((unit) => unit.text === ",");
  return close > 0 && units[at + close + 2]?.lower === "that" ? at + close + 2 : at;
}

function startsDemonstrative(unit: Unit, next: Unit | undefined): boolean {
  if (unit.lower === "there" || unit.lower === "now" || unit.lower === "here") {
    return next?.pos === "AUX" || next?.pos === "VERB";
  }
  return (unit.lower === "this" || unit.lower === "last") && !TIME_NOUNS.has(next?.lower ?? "");
}

/** The end, "that", a comma, a colon, a quotation or a further adverbial: what was passed before it was an adverbial. */
function opensContent(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.text === ".") return true;
  return (
    unit.lower === "that" ||
    unit.text === "," ||
    unit.text === ":" ||
    unit.text === "—" ||
    unit.quotation !== null ||
    DAYS.has(unit.lower) ||
    /^(?:last|this|earlier|late|early)$/u.test(unit.lower) ||
    ADVERBIAL_PREPOSITIONS.has(unit.lower)
  );
}
