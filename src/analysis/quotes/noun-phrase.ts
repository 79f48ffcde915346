import {
  DAYS,
  DETERMINERS,
  LOOSE_PREPOSITIONS,
  OCCASIONS,
  OPENING_ADVERBS,
  PERSONAL_PRONOUNS,
  PHRASE_OPENERS,
  PHRASE_PREPOSITIONS,
} from "../words/attribution-words.ts";
import type { Unit } from "./unit.ts";

/** Phrases of speakers are shorter; a longer run is a list or noise. */
const LONGEST = 40;

const NOUN_TAGS = new Set(["NOUN", "PROPN", "NUM"]);
const FUNCTION_TAGS = new Set([
  "SCONJ",
  "CCONJ",
  "ADP",
  "ADV",
  "PRON",
  "AUX",
  "PUNCT",
  "PART",
  "INTJ",
]);
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /^(?:['’]s?|s['’])$/u;
const JOINERS = new Set(["-", "&", "/", "–"]);

export function isNominal(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.quotation !== null) return false;
  return NOUN_TAGS.has(unit.pos) || isCapitalised(unit) || unit.lower === "percent";
}

function isCapitalised(unit: Unit): boolean {
  return CAPITAL.test(unit.text) && !FUNCTION_TAGS.has(unit.pos) && unit.pos !== "DET";
}

/** "Al-Sayed", "R&D", "and/or": a dash between spaces ("RIVERTON - The mayor") joins nothing. */
function isJoiner(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || !JOINERS.has(unit.text)) return false;
  return (
    unit.text === "&" || (units[at - 1]?.end === unit.start && units[at + 1]?.start === unit.end)
  );
}

/** "Mr", "J." and "(D-Tex.)" leave stops behind that the tokeniser cuts off. */
function isAbbreviationStop(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    units[at]?.text === "." &&
    before !== undefined &&
    before.end === units[at]?.start &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Rev|Gov|Gen|Col|Lt|Jr|Sr|St|U\.S|Prof|Sgt|Capt)$/u.test(
      before.text,
    )
  );
}

function isPhraseWord(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null) return false;
  if (unit.lower === "that" || unit.lower === "which" || unit.lower === "who") return false;
  return (
    isNominal(unit) ||
    unit.pos === "ADJ" ||
    unit.pos === "X" ||
    unit.text === "%" ||
    DETERMINERS.has(unit.lower) ||
    POSSESSIVE.test(unit.text) ||
    isJoiner(units, at) ||
    isAbbreviationStop(units, at)
  );
}

/**
 * First unit of the noun phrase whose last unit is `last`, or -1: "On Tuesday [the mayor of the old town] said".
 * Nothing before `from` is read.
 */
export function phraseBefore(units: readonly Unit[], last: number, from = 0): number {
  const end = units[last];
  if (end === undefined || end.quotation !== null || last < from) return -1;
  if (PERSONAL_PRONOUNS.has(end.lower)) return withQuantifier(units, last, from);
  if (/^(?:himself|herself|itself|themselves)$/u.test(end.lower))
    return phraseBefore(units, last - 1, from);
  if (last === 0 && CAPITAL.test(end.text) && end.pos !== "PUNCT")
    return isOpeningName(end) ? 0 : -1;
  if (!(isNominal(end) || end.pos === "ADJ" || end.text === ")" || end.pos === "X")) return -1;
  let at = last;
  while (at >= from && last - at < LONGEST) {
    const unit = units[at] as Unit;
    if (unit.text === ")") {
      const open = openBracket(units, at, from);
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    if (!continuesLeft(units, at, last, from)) break;
    at--;
    if (PHRASE_OPENERS.has(unit.lower) && !goesOnBeforeOpener(units, at, from)) break;
  }
  return at < last ? at + 1 : -1;
}

/** "Jolly said": a name at the head of a sentence that the tagger took for another word. */
function isOpeningName(unit: Unit): boolean {
  return isNominal(unit) || unit.pos === "ADJ" || unit.pos === "ADV"
    ? !OPENING_ADVERBS.has(unit.lower)
    : false;
}

/** "both sides", "many of them", "he": a pronoun stands alone but for "of". */
function withQuantifier(units: readonly Unit[], last: number, from: number): number {
  if (units[last - 1]?.lower === "of" && last - 2 >= from && isPhraseWord(units, last - 2)) {
    return last - 2;
  }
  return last;
}

function openBracket(units: readonly Unit[], close: number, from: number): number {
  for (let at = close; at >= from && close - at < 12; at--) if (units[at]?.text === "(") return at;
  return -1;
}

function continuesLeft(units: readonly Unit[], at: number, last: number, from: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (isPhraseWord(units, at))
    return !(DAYS.has(unit.lower) && at < last && before?.lower === "on");
  if (at >= last || at - 1 < from || before === undefined) return false;
  if (PHRASE_PREPOSITIONS.has(unit.lower)) {
    if (!(isNominal(before) || before.text === ")" || DETERMINERS.has(before.lower))) return false;
    return !LOOSE_PREPOSITIONS.has(unit.lower) || opensName(units[at + 1]);
  }
  if (unit.lower === "and" || unit.lower === "or") return isNominal(before) || before.text === ")";
  // "newly appointed Secretary", "the embattled mayor"
  if (unit.pos === "VERB" && /(?:ed|ing)$/u.test(unit.lower)) {
    return (
      PHRASE_OPENERS.has(before.lower) || (before.pos === "ADV" && before.lower.endsWith("ly"))
    );
  }
  return (
    unit.pos === "ADV" &&
    unit.lower.endsWith("ly") &&
    units[at + 1]?.pos !== "AUX" &&
    (PHRASE_OPENERS.has(before.lower) || before.text === ",")
  );
}

function opensName(unit: Unit | undefined): boolean {
  return unit !== undefined && (DETERMINERS.has(unit.lower) || CAPITAL.test(unit.text));
}

function goesOnBeforeOpener(units: readonly Unit[], at: number, from: number): boolean {
  const unit = units[at];
  if (unit === undefined || at < from) return false;
  return (
    PHRASE_PREPOSITIONS.has(unit.lower) ||
    unit.lower === "and" ||
    unit.lower === "or" ||
    unit.lower === "all" ||
    unit.lower === "both" ||
    unit.lower === "half" ||
    unit.lower === "even"
  );
}

/**
 * End (exclusive) of the noun phrase that starts at `first`, or -1: "said [Ada Roe of the union], who".
 * Weekdays and occasions ("on Tuesday", "in an interview") are left out.
 */
export function phraseAfter(units: readonly Unit[], first: number, to = units.length): number {
  const start = units[first];
  if (start === undefined || first >= to) return -1;
  if (PERSONAL_PRONOUNS.has(start.lower) && !isNominal(units[first + 1])) {
    return start.lower === "that" ? -1 : first + 1;
  }
  let at = first;
  let hasNoun = false;
  while (at < to && at - first < LONGEST) {
    const unit = units[at] as Unit;
    if (isPhraseWord(units, at) && !(hasNoun && opensTime(units, at))) {
      if (isNominal(unit)) hasNoun = true;
      at++;
    } else if (unit.text === "(") {
      const close = closeBracket(units, at, to);
      if (close < 0) break;
      at = close + 1;
    } else if (hasNoun && continuesRight(units, at, to)) at++;
    else break;
  }
  return hasNoun ? at : -1;
}

function closeBracket(units: readonly Unit[], open: number, to: number): number {
  for (let at = open; at < to && at - open < 10; at++) if (units[at]?.text === ")") return at;
  return -1;
}

/** "said Roe Tuesday", "told CNN last week": the time is none of the name. */
function opensTime(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? "";
  if (DAYS.has(lower)) return true;
  return (
    (lower === "last" || lower === "this" || lower === "late" || lower === "early") &&
    isNominal(units[at + 1])
  );
}

function continuesRight(units: readonly Unit[], at: number, to: number): boolean {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (next === undefined || at + 1 >= to) return false;
  if (PHRASE_PREPOSITIONS.has(unit.lower)) {
    if (!isPhraseWord(units, at + 1) || DAYS.has(next.lower)) return false;
    return !(LOOSE_PREPOSITIONS.has(unit.lower) && isOccasion(units, at + 1, to));
  }
  if (unit.lower !== "and") return false;
  return next.pos === "PROPN" || DETERMINERS.has(next.lower);
}

/** "an interview", "a recent speech", "Twitter" is none. */
function isOccasion(units: readonly Unit[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(at + 4, to); i++) {
    if (OCCASIONS.has(units[i]?.lower ?? "")) return true;
    if (!isPhraseWord(units, i)) return false;
  }
  return false;
}
