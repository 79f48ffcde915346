import type { Span } from "../../article.ts";
import type { Unit } from "../quotes/unit.ts";
import { SHELLS, TOPIC_ENDS } from "../words/attitude-words.ts";
import { DAYS, OCCASIONS, PERSONAL_PRONOUNS, TIME_NOUNS } from "../words/attribution-words.ts";

// A longer phrase is a clause of its own.
const LONGEST = 14;

const BORDERS = new Set(
  `that which who whom whose because while although though if when after before until unless since as but or than so
  whereas where why how whether despite amid saying adding`.split(/\s+/u),
);
const LOOSE_END = new Set(["ADP", "CCONJ", "ADV", "DET", "PART", "SCONJ", "AUX"]);
const LOOSE_START = new Set(["ADP", "ADV", "CCONJ", "PART", "SCONJ", "PUNCT", "AUX"]);
const NOUNS = new Set(["NOUN", "PROPN"]);

/** The phrase that an attitude is about, from unit `next` on; null where no noun follows. */
export function topicAfter(units: readonly Unit[], next: number, base: string): Span | null {
  // "backed away from", "opposed to": no object follows.
  if (LOOSE_START.has(units[next]?.pos ?? "PUNCT")) return null;
  const stop = TOPIC_ENDS.get(base);
  let end = next;
  while (end < units.length && end - next < LONGEST) {
    const lower = units[end]?.lower ?? "";
    // "urged the council to pay": for paying, and nothing is said of the council.
    if (end > next && lower === stop && stop === "to") return null;
    if ((end > next && lower === stop) || isBorder(units, end, next)) break;
    end++;
  }
  return trimmed(units, next, end);
}

function isBorder(units: readonly Unit[], at: number, from: number): boolean {
  const unit = units[at] as Unit;
  const after = units[at + 1];
  if (unit.quotation !== null || BORDERS.has(unit.lower)) return true;
  if (unit.pos === "PUNCT" && !/^['’&/-]/u.test(unit.text)) return true;
  if (unit.lower === "and")
    return after?.pos === "VERB" || after?.pos === "AUX" || after?.pos === "ADV";
  if (unit.pos === "AUX") return true;
  if (unit.pos === "VERB") {
    // "sending troops", "the support given to the port": no verb of its own.
    const participle = /(?:ed|en|n|t)$/u.test(unit.lower) && at > from && after?.pos === "ADP";
    const attribute = units[at - 1]?.pos === "DET" || units[at - 1]?.pos === "ADJ";
    return !(unit.lower.endsWith("ing") || participle || attribute);
  }
  const opensTime = DAYS.has(after?.lower ?? "") || OCCASIONS.has(after?.lower ?? "");
  if (unit.pos === "ADP" && opensTime) return true;
  return DAYS.has(unit.lower) || (unit.lower === "last" && TIME_NOUNS.has(after?.lower ?? ""));
}

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
  const named = phrase.some(({ pos, lower }) => NOUNS.has(pos) && !PERSONAL_PRONOUNS.has(lower));
  return named ? [start.start, end.end] : null;
}
