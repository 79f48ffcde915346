import {
  ASIDE_OPENERS,
  CLAUSE_OPENERS,
  DAYS,
  DETERMINERS,
  LEAD_WORDS,
  PERSONAL_PRONOUNS,
  PHRASE_PREPOSITIONS,
  TIME_NOUNS,
} from "../words/attribution-words.ts";
import type { Cue } from "./cue.ts";
import { phraseBefore } from "./phrase-before.ts";
import { isNominal } from "./phrase-word.ts";
import { isTitle, type Unit } from "./unit.ts";

/** Units of a speaker phrase, `last` exclusive. */
export type Phrase = {
  readonly first: number;
  readonly last: number;
  /** The "who" between the phrase and its verb. */
  readonly relative?: number;
};

/** A speaker with an aside ("Roe, who had waited for hours in the rain, said") stands no further away. */
const LONGEST_ASIDE = 40;

/** A sentence with more asides before its first verb is a list. */
const MOST_ASIDES = 3;

const ASIDE_MARK = /^(?:,|--|—|―|–|-)$/u;
/** "Workers here said", "the mayor, too, said" */
const TRAILING = /^(?:here|there|nationwide|alone|meanwhile|too)$/u;
const RELATIVE = new Set(["who", "which"]);

/** The unit before a verb group, when and where passed over: "Roe [on Monday] said", "workers [here] said". */
export function beforeGroup(units: readonly Unit[], cue: Cue): number {
  let at = beforeTime(units, cue.first - 1);
  while (TRAILING.test(units[at]?.lower ?? "")) at--;
  const isDated =
    isTime(units[at]) && /^(?:on|late|early|last|in)$/u.test(units[at - 1]?.lower ?? "");
  return isDated && at > 1 ? at - 2 : at;
}

/** "Roe [last week] said", "Roe [in recent days] has said": no week says anything. */
function beforeTime(units: readonly Unit[], last: number): number {
  const isTimeNoun = TIME_NOUNS.has((units[last]?.lower ?? "").replace(/s$/u, ""));
  if (!isTimeNoun || !/^(?:last|this|recent|past)$/u.test(units[last - 1]?.lower ?? ""))
    return last;
  let at = last - 2;
  if (units[at]?.lower === "the") at--;
  if (/^(?:in|over|for|during|late|early|earlier|later)$/u.test(units[at]?.lower ?? "")) at--;
  // "A poll taken last week found", "those I met last week said"
  const isReduced = units[at]?.pos === "VERB" && !units[at]?.lower.endsWith("ing");
  if (isReduced) at -= PERSONAL_PRONOUNS.has(units[at - 1]?.lower ?? "") ? 2 : 1;
  return units[at]?.pos === "ADP" ? last : at;
}

/** The subject that stands left of a verb group, asides and relative clauses looked through, or null. */
export function findSubject(units: readonly Unit[], cue: Cue): Phrase | null {
  if (cue.form === "passive") return null;
  const at = beforeGroup(units, cue);
  const before = units[at];
  if (before === undefined) return null;
  if (RELATIVE.has(before.lower)) return antecedentOf(units, at);
  if (before.lower === "that") return null;
  if (ASIDE_MARK.test(before.text)) return subjectAround(units, at);
  const first = phraseBefore(units, at);
  if (first < 0 || (first === at && isTime(before))) return null;
  return { first, last: at + 1 };
}

/** "Figures reported on Sunday suggest", "which in 2012 added": no day or year says anything. */
function isTime(unit: Unit | undefined): boolean {
  const lower = unit?.lower ?? "";
  return DAYS.has(lower) || /^(?:19|20)\d\d$/u.test(lower);
}

/** "the mayor who said", "Roe, the mayor, who said": who hands over to what it follows. */
function antecedentOf(units: readonly Unit[], relative: number): Phrase | null {
  const comma = ASIDE_MARK.test(units[relative - 1]?.text ?? "");
  const last = comma ? relative - 2 : relative - 1;
  const first = phraseBefore(units, last);
  if (first < 0) return null;
  if (comma && ASIDE_MARK.test(units[first - 1]?.text ?? "")) {
    const named = phraseBefore(units, first - 2);
    if (named >= 0 && isClauseStart(units, named)) {
      return { first: named, last: last + 1, relative };
    }
  }
  return { first, last: last + 1, relative };
}

/** "Ada Roe, the mayor of Riverton, said": the mark before the verb closes an aside behind the subject. */
function subjectBeforeAside(units: readonly Unit[], close: number): Phrase | null {
  let found: Phrase | null = null;
  const mark = units[close]?.text ?? "";
  for (let at = close - 1; at > 0 && close - at < LONGEST_ASIDE; at--) {
    if (units[at]?.quotation && !isTitle(units[at] as Unit)) break;
    const text = units[at]?.text ?? "";
    if (!ASIDE_MARK.test(text) || (text === "-" && mark !== "-")) continue;
    const first = phraseBefore(units, at - 1);
    if (first < 0 || !opensAside(units[at + 1]) || !isClauseStart(units, first)) continue;
    if (found !== null && isAdverbial(units, first, at - 1)) break;
    found = { first, last: isLooseAside(units[at + 1]) || mark !== "," ? at : close };
    // "On Tuesday, Ada Roe, a mother, a mayor, said": another comma before it may open the whole apposition.
    if (first === 0 || units[first - 1]?.text !== ",") break;
  }
  return found;
}

/** "Outside court, …", "Speaking in Oslo, …", "Late Tuesday, …": what opens a sentence and says when, where or how. */
function isAdverbial(units: readonly Unit[], first: number, last: number): boolean {
  const { lower = "", pos } = units[first] ?? {};
  if (PHRASE_PREPOSITIONS.has(lower) || LEAD_WORDS.has(lower)) return true;
  if (pos === "VERB" && /(?:ing|ed)$/u.test(lower)) return true;
  const end = units[last]?.lower ?? "";
  return DAYS.has(end) || TIME_NOUNS.has(end);
}

/** The subject before an aside, else the name in the aside itself, else what opens the sentence. */
function subjectAround(units: readonly Unit[], close: number): Phrase | null {
  return (
    subjectBeforeAside(units, close) ?? apposedName(units, close) ?? openingSubject(units, close)
  );
}

/** "One pastor in the room, Ada Roe of Riverton, said": the name alone, when nothing before it is a subject. */
function apposedName(units: readonly Unit[], close: number): Phrase | null {
  const first = phraseBefore(units, close - 1);
  if (first < 0 || !ASIDE_MARK.test(units[first - 1]?.text ?? "")) return null;
  const isName = units.slice(first, close).some((unit) => unit.pos === "PROPN");
  return isName ? { first, last: close } : null;
}

function opensAside(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return (
    DETERMINERS.has(unit.lower) ||
    isNominal(unit) ||
    ASIDE_OPENERS.has(unit.lower) ||
    unit.pos === "ADJ" ||
    unit.pos === "VERB" ||
    unit.pos === "ADV"
  );
}

/** Asides that say when or where ("speaking in Riverton") are none of the speaker's name. */
function isLooseAside(unit: Unit | undefined): boolean {
  return unit !== undefined && ASIDE_OPENERS.has(unit.lower) && !/^who(?:se)?$/u.test(unit.lower);
}

/** A subject begins here: at the window's start, behind a mark, a quotation, a conjunction or an adverb. */
function isClauseStart(units: readonly Unit[], first: number): boolean {
  const before = units[first - 1];
  return (
    before === undefined ||
    before.quotation !== null ||
    before.pos === "PUNCT" ||
    before.pos === "ADV" ||
    CLAUSE_OPENERS.has(before.lower)
  );
}

/** The phrase that opens the window, for verbs that share the subject of the sentence: "Roe … and said". */
export function openingSubject(units: readonly Unit[], before: number): Phrase | null {
  let asides = 0;
  for (let at = 0; at < before && at < LONGEST_ASIDE; at++) {
    const unit = units[at] as Unit;
    const isVerb = unit.pos === "VERB" || unit.pos === "AUX";
    if (!isVerb || at === 0) continue;
    let last = at - 1;
    while (last > 0 && units[last]?.pos === "ADV") last--;
    if (ASIDE_MARK.test(units[last]?.text ?? "")) {
      const aside = subjectBeforeAside(units, last);
      if (aside !== null || ++asides === MOST_ASIDES) return aside;
      continue;
    }
    if (RELATIVE.has(units[last]?.lower ?? "")) last--;
    const first = phraseBefore(units, last);
    if (first >= 0 && isClauseStart(units, first)) return { first, last: last + 1 };
  }
  return null;
}
