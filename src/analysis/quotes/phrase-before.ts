import {
  DAYS,
  DETERMINERS,
  LOOSE_PREPOSITIONS,
  OPENING_ADVERBS,
  PERSONAL_PRONOUNS,
  PHRASE_OPENERS,
  PHRASE_PREPOSITIONS,
} from "../words/attribution-words.ts";
import {
  isCapitalised,
  isInnerName,
  isNameParticle,
  isNominal,
  isPhraseWord,
} from "./phrase-word.ts";
import type { Unit } from "./unit.ts";

/** Phrases of speakers are shorter; a longer run is a list or noise. */
const LONGEST = 40;
const LONGEST_BRACKET = 12;

/** "a source close to him said" */
const OBJECT_PRONOUN = /^(?:him|her|them|me|us)$/u;
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/u;
const BEFORE_OPENER = /^(?:and|or|all|both|half|even)$/u;

/** First unit of the noun phrase whose last unit is `last`, or -1: "On Tuesday [the mayor of the old town] said". */
export function phraseBefore(units: readonly Unit[], last: number): number {
  const end = units[last];
  if (end === undefined || end.quotation !== null) return -1;
  if (PERSONAL_PRONOUNS.has(end.lower)) return withQuantifier(units, last);
  if (OBJECT_PRONOUN.test(end.lower) && PHRASE_PREPOSITIONS.has(units[last - 1]?.lower ?? "")) {
    return phraseBefore(units, last - 2);
  }
  if (REFLEXIVE.test(end.lower)) return phraseBefore(units, last - 1);
  if (last === 0 && isCapitalised(end)) return isOpeningName(end) ? 0 : -1;
  if (
    !(
      isNominal(end) ||
      isInnerName(units, last) ||
      end.pos === "ADJ" ||
      end.text === ")" ||
      end.pos === "X"
    )
  )
    return -1;
  let at = last;
  while (at >= 0 && last - at < LONGEST) {
    const unit = units[at] as Unit;
    if (unit.text === ")") {
      const open = openBracket(units, at);
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    if (!continuesLeft(units, at, last)) break;
    at--;
    if (PHRASE_OPENERS.has(unit.lower) && !goesOnBeforeOpener(units[at])) break;
  }
  return at < last ? at + 1 : -1;
}

/** "Jolly said": a name at the head of a sentence that the tagger took for another word. */
function isOpeningName(unit: Unit): boolean {
  if (OPENING_ADVERBS.has(unit.lower)) return false;
  return isNominal(unit) || /^(?:ADJ|ADV|INTJ)$/u.test(unit.pos);
}

/** "both sides", "many of them", "he": a pronoun stands alone but for "of". */
function withQuantifier(units: readonly Unit[], last: number): number {
  return units[last - 1]?.lower === "of" && isPhraseWord(units, last - 2) ? last - 2 : last;
}

function openBracket(units: readonly Unit[], close: number): number {
  for (let at = close; at >= 0 && close - at < LONGEST_BRACKET; at--) {
    if (units[at]?.text === "(") return at;
  }
  return -1;
}

function continuesLeft(units: readonly Unit[], at: number, last: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (isPhraseWord(units, at))
    return !(DAYS.has(unit.lower) && at < last && before?.lower === "on");
  if (at < last && at === 0) return unit.lower.endsWith("ly") && /ed$/u.test(units[1]?.lower ?? "");
  if (at >= last || before === undefined) return false;
  if (PHRASE_PREPOSITIONS.has(unit.lower)) return linksLeft(units, at);
  if (unit.lower === "and" || unit.lower === "or") {
    return (
      isNominal(before) ||
      before.text === ")" ||
      (before.pos === "ADJ" && units[at + 1]?.pos === "ADJ")
    );
  }
  if (unit.text === ",") return joinsAdjectives(units, at);
  return isModifier(units, at);
}

/** "the head of [the union]": "of" always links, "in" only before a name or an article. */
function linksLeft(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  if (
    !isNominal(before) &&
    before?.text !== ")" &&
    before?.pos !== "ADJ" &&
    !DETERMINERS.has(before?.lower ?? "")
  )
    return false;
  if (!LOOSE_PREPOSITIONS.has(units[at]?.lower ?? "")) return true;
  if (isNameParticle(units, at + 1)) return true;
  return DETERMINERS.has(next?.lower ?? "") || isCapitalised(next) || next?.pos === "NUM";
}

/** "the tall, silent keeper" */
function joinsAdjectives(units: readonly Unit[], at: number): boolean {
  const isAdjective = units[at - 1]?.pos === "ADJ" || units[at - 1]?.pos === "VERB";
  return isAdjective && PHRASE_OPENERS.has(units[at - 2]?.lower ?? "");
}

/** "newly [appointed] minister", "the [embattled] mayor", "the [highly] regarded judge" */
function isModifier(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1] as Unit;
  if (unit.pos === "VERB" && /(?:ed|ing)$/u.test(unit.lower)) {
    if (DETERMINERS.has(before.lower) || before.pos === "NUM" || before.text === ",") return true;
    return (
      /^(?:of|for|by)$/u.test(before.lower) || (before.pos === "ADV" && before.lower.endsWith("ly"))
    );
  }
  if (unit.pos !== "ADV" || !unit.lower.endsWith("ly") || units[at + 1]?.pos === "AUX")
    return false;
  return PHRASE_OPENERS.has(before.lower) || before.text === ",";
}

function goesOnBeforeOpener(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return PHRASE_PREPOSITIONS.has(unit.lower) || BEFORE_OPENER.test(unit.lower);
}
