import {
  DAYS,
  DETERMINERS,
  LOOSE_PREPOSITIONS,
  OCCASIONS,
  PERSONAL_PRONOUNS,
  PHRASE_OPENERS,
  PHRASE_PREPOSITIONS,
} from "../words/attribution-words.ts";
import { isNominal, isPhraseWord } from "./phrase-word.ts";
import { isTitle, type Unit } from "./unit.ts";

/** Phrases of speakers are shorter; a longer run is a list or noise. */
const LONGEST = 40;
const LONGEST_BRACKET = 10;

/** So many words tell whether a phrase is an occasion: "a long radio interview". */
const OCCASION_WORDS = 4;

/**
 * End (exclusive) of the noun phrase that starts at `first`, or -1: "said [Ada Roe of the union], who".
 * Weekdays and occasions ("on Tuesday", "in an interview") are left out.
 */
export function phraseAfter(units: readonly Unit[], first: number): number {
  const start = units[first];
  if (start === undefined || start.lower === "that") return -1;
  if (start.quotation !== null) return isTitle(start) ? first + 1 : -1;
  const isPronoun = PERSONAL_PRONOUNS.has(start.lower);
  if (isPronoun && !goesOnBehindPronoun(units, first)) return first + 1;
  let at = isPronoun ? first + 1 : first;
  let hasNoun = isPronoun;
  while (at < units.length && at - first < LONGEST) {
    const unit = units[at] as Unit;
    if (isPhraseWord(units, at) && !(hasNoun && opensNext(units, at))) {
      if (isNominal(unit)) hasNoun = true;
      at++;
    } else if (unit.text === "(") {
      const close = closeBracket(units, at);
      if (close < 0) break;
      at = close + 1;
    } else if (hasNoun && continuesRight(units, at)) at++;
    else break;
  }
  return hasNoun ? at : -1;
}

/** "one of the mayors", "some former ministers", "both the mayor and the judge" */
function goesOnBehindPronoun(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next?.lower === "of" || next?.lower === "the" || isNominal(next)) return true;
  return next?.pos === "ADJ" && DETERMINERS.has(units[at]?.lower ?? "");
}

function closeBracket(units: readonly Unit[], open: number): number {
  for (let at = open; at < units.length && at - open < LONGEST_BRACKET; at++) {
    if (units[at]?.text === ")") return at;
  }
  return -1;
}

/** "told reporters | this was late", "said Roe | Tuesday": another phrase begins. */
function opensNext(units: readonly Unit[], at: number): boolean {
  const isBehindNoun = isNominal(units[at - 1]) && PHRASE_OPENERS.has(units[at]?.lower ?? "");
  return isBehindNoun || opensTime(units, at);
}

/** "said Roe Tuesday", "told the Wire last week": the time is none of the name. */
function opensTime(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? "";
  return DAYS.has(lower) || (/^(?:last|this|late|early)$/u.test(lower) && isNominal(units[at + 1]));
}

function continuesRight(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (next === undefined) return false;
  if (PHRASE_PREPOSITIONS.has(unit.lower)) {
    if (!isPhraseWord(units, at + 1) || DAYS.has(next.lower)) return false;
    return !(LOOSE_PREPOSITIONS.has(unit.lower) && isOccasion(units, at + 1));
  }
  return unit.lower === "and" && (next.pos === "PROPN" || DETERMINERS.has(next.lower));
}

/** "an interview", "a recent speech" */
function isOccasion(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + OCCASION_WORDS; i++) {
    if (OCCASIONS.has(units[i]?.lower ?? "")) return true;
    if (!isPhraseWord(units, i)) return false;
  }
  return false;
}
