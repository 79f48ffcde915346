import { DETERMINERS } from "../words/attribution-words.ts";
import { isTitle, type Unit } from "./unit.ts";

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
  "DET",
]);
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /^(?:['’]s?|s['’])$/u;
const NAME_PARTICLES =
  /^(?:de|del|den|der|di|da|dos|du|la|le|van|von|ten|ter|bin|bint|ibn|al|el|wa)$/u;
/** "van de la Cruz" */
const MOST_PARTICLES = 3;
const DASHES = /^[—–―-]+$/u;
const ABBREVIATED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Rev|Gov|Gen|Col|Lt|Jr|Sr|St|U\.S|Prof|Sgt|Capt)$/u;

export function isCapitalised(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.quotation === null && CAPITAL.test(unit.text);
}

/** A noun, a name, a number; a capitalised word too, whatever else the tagger takes it for ("Cruz" as a verb). */
export function isNominal(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.quotation !== null) return false;
  if (NOUN_TAGS.has(unit.pos) || unit.lower === "percent" || unit.text === "%") return true;
  return isCapitalised(unit) && !FUNCTION_TAGS.has(unit.pos);
}

/** Whether the unit can stand inside a noun phrase whatever is around it; prepositions and "and" cannot. */
export function isPhraseWord(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.quotation !== null) return isTitle(unit) && at > 0 && units[at - 1]?.text !== ",";
  if (DASHES.test(unit.text)) return isJoiner(units, at);
  if (unit.lower === "that" || unit.lower === "which" || unit.lower === "who") return false;
  return (
    isNominal(unit) ||
    isInnerName(units, at) ||
    isNameParticle(units, at) ||
    unit.pos === "ADJ" ||
    unit.pos === "X" ||
    DETERMINERS.has(unit.lower) ||
    POSSESSIVE.test(unit.text) ||
    unit.text === "&" ||
    isJoiner(units, at) ||
    isAbbreviationStop(units, at)
  );
}

/** "van den Berg", "da Costa", "al-Sayed": small words that lead up to a capital belong to the name. */
export function isNameParticle(units: readonly Unit[], at: number): boolean {
  let next = at;
  while (next < at + MOST_PARTICLES && NAME_PARTICLES.test(units[next]?.text ?? "")) next++;
  return next > at && isCapitalised(units[next]);
}

/** "…, Jolly said": inside a sentence a capital shows a name, even when the tagger reads an adverb. */
export function isInnerName(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before === undefined || before.quotation !== null || before.text === ":") return false;
  return isCapitalised(units[at]) && units[at]?.pos === "ADV";
}

/** "Al-Sayed", "and/or": a dash between spaces ("RIVERTON - The mayor") joins nothing. */
function isJoiner(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (!DASHES.test(unit.text) && unit.text !== "/") return false;
  return units[at - 1]?.end === unit.start && units[at + 1]?.start === unit.end;
}

/** "Mr" and "J" leave stops behind when the tokeniser cuts them off. */
function isAbbreviationStop(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (units[at]?.text !== "." || before === undefined) return false;
  return before.end === units[at]?.start && ABBREVIATED.test(before.text);
}
