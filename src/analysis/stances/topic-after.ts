import type { Span } from "../../article.ts";
import type { Unit } from "../quotes/unit.ts";
import { SHELLS, TOPIC_ENDS } from "../words/attitude-words.ts";
import { DAYS, OCCASIONS, PERSONAL_PRONOUNS, TIME_NOUNS } from "../words/attribution-words.ts";
import type { AttitudeWord } from "./lexicon.ts";

// A longer phrase is a clause of its own.
const LONGEST = 14;

const BORDERS = new Set(
  `that which who whom whose because while although though if when after before until unless since as but or than so
  whereas where why how whether despite amid saying adding`.split(/\s+/u),
);
const LOOSE_END = new Set(["ADP", "CCONJ", "ADV", "DET", "PART", "SCONJ", "AUX", "PRON"]);
const LOOSE_START = new Set(["ADP", "ADV", "CCONJ", "PART", "SCONJ", "PUNCT", "AUX"]);
const NOUNS = new Set(["NOUN", "PROPN"]);

/** The phrase that an attitude is about, from unit `next` on; null where no noun follows. */
export function topicAfter(units: readonly Unit[], next: number, word: AttitudeWord): Span | null {
  // "backed away from", "opposed to": no object follows.
  if (LOOSE_START.has(units[next]?.pos ?? "PUNCT")) return null;
  const stop = TOPIC_ENDS.get(word.base);
  let end = next;
  while (end < units.length && end - next < LONGEST) {
    const lower = units[end]?.lower ?? "";
    // "urged the council to pay": for paying, and nothing is said of the council.
    if (end > next && lower === stop && stop === "to") return null;
    if (end > next && lower === stop) break;
    // "called for the council to pay": the whole of it is what is called for.
    const wished = word.leads.includes("for") && units[end - 1]?.lower === "to";
    if (isBorder(units, end, next) && !(wished && units[end]?.pos === "VERB")) break;
    end++;
  }
  if (stop === "to" && units.slice(end, end + SOON).some(({ lower }) => lower === "to"))
    return null;
  return trimmed(units, next, end);
}

// "urged the council last week to pay"
const SOON = 5;

// A short quotation belongs to the phrase: "decried the age of “cheap fares”".
const SHORT = 60;

function isBorder(units: readonly Unit[], at: number, from: number): boolean {
  const unit = units[at] as Unit;
  const after = units[at + 1];
  if (unit.quotation !== null) return unit.end - unit.start > SHORT;
  if (BORDERS.has(unit.lower)) return true;
  if (unit.pos === "PUNCT" && !/^['’&/-]/u.test(unit.text)) return true;
  if (unit.lower === "and") {
    return after?.pos === "VERB" || after?.pos === "AUX" || after?.pos === "ADV";
  }
  if (unit.pos === "AUX") return true;
  // "the campaign he ran": a clause of its own.
  if (SUBJECTS.has(unit.lower) && at > from) return true;
  if (unit.pos === "VERB") {
    // "sending troops", "the support given to the port": no verb of its own.
    const participle = /(?:ed|en|n|t)$/u.test(unit.lower) && at > from && after?.pos === "ADP";
    const before = units[at - 1];
    const attribute = ["DET", "ADJ", "PART"].includes(before?.pos ?? "") && before?.lower !== "to";
    return !(unit.lower.endsWith("ing") || participle || attribute);
  }
  return opensTime(units, at);
}

const PERIOD = /^(?:second|minute|hour|day|week|month|year|decade|time)s?$/u;

const SUBJECTS = new Set("i we he she they you".split(" "));

/** "in December", "at a rally in Oslo", "on Monday", "last week": when and where it was said is no part of it. */
function opensTime(units: readonly Unit[], at: number): boolean {
  const { lower, pos } = units[at] as Unit;
  const [first, ...others] = units.slice(at + 1, at + 4).map((unit) => unit.lower);
  if (DAYS.has(lower) || lower === "during") return true;
  if (lower === "last" || lower === "this") return TIME_NOUNS.has(first ?? "");
  if (pos !== "ADP" || !TIME_PREPOSITIONS.has(lower)) return false;
  if (TIME_NOUNS.has(first ?? "") || OCCASIONS.has(first ?? "")) return true;
  return others.some((word) => DAYS.has(word) || OCCASIONS.has(word));
}

const TIME_PREPOSITIONS = new Set("in at on after before since until".split(" "));

/** Without small words at its end, and without the shell at its head; null without a noun. */
export function trimmed(units: readonly Unit[], from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (last >= first && LOOSE_END.has(units[last]?.pos ?? "ADP")) last--;
  const shell = units.slice(first, first + 3).findIndex(({ lower }) => SHELLS.has(lower));
  if (shell >= 0 && units[first + shell + 1]?.lower === "of") first += shell + 2;
  const phrase = units.slice(first, last + 1);
  const [start, ...rest] = phrase;
  const end = rest.at(-1) ?? start;
  if (!start || !end) return null;
  // "has argued for years"
  if (PERIOD.test(end.lower)) return null;
  const named = phrase.some(({ pos, lower }) => NOUNS.has(pos) && !PERSONAL_PRONOUNS.has(lower));
  return named ? [start.start, end.end] : null;
}
