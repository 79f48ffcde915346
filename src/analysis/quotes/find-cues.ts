import {
  AUXILIARIES,
  DETERMINERS,
  GROUP_ADVERBS,
  MODALS,
  NEGATIONS,
  NOUN_MARKERS,
  PERSONAL_PRONOUNS,
} from "../words/attribution-words.ts";
import { CATENATIVES, INTENTIONS, REFUSALS } from "../words/cues.ts";
import type { Cue } from "./cue.ts";
import { isNameVerb } from "./is-name-verb.ts";
import { isCapitalised } from "./phrase-word.ts";
import type { Unit } from "./unit.ts";
import { VERB_FORMS, type VerbForm } from "./verb-forms.ts";

/** Forms that are hardly ever anything but verbs, whatever the tagger says. */
const ALWAYS_VERBS = new Set(
  "said says say told tells wrote writes saying adding added noted tweeted asked argues insists argued insisted".split(
    " ",
  ),
);
const BE = new Set("is are was were be been being am gets got 's ’s".split(" "));
const JOINED = /^[-–]$/u;
const NOUN_TAGS = new Set(["NOUN", "PROPN", "ADJ"]);

/** The cues of a window in text order: every verb of the word list that is used as one, with its group. */
export function findCues(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = [];
  units.forEach((unit, verb) => {
    const form = unit.quotation === null ? VERB_FORMS.get(unit.lower) : undefined;
    if (form === undefined || !isVerb(units, verb, form)) return;
    const cue = cueAt(units, verb, form);
    if (cue !== null) cues.push(cue);
  });
  return cues;
}

/** "claims" after a name is a verb, after "the" a noun. */
function isVerb(units: readonly Unit[], at: number, { shape }: VerbForm): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  const after = units[at + 1];
  if (before !== undefined && (isPossessive(units, at - 1) || before.lower === "of")) return false;
  if (/^(?:said|says|say)$/u.test(unit.lower)) return true;
  if (before !== undefined && NOUN_MARKERS.has(before.lower)) return false;
  if (units[at - 2]?.lower === "according") return false;
  // "so-called", "self-described", "report-based"
  if (JOINED.test(before?.text ?? "") && before?.end === unit.start) return false;
  if (ALWAYS_VERBS.has(unit.lower)) return true;
  if (unit.pos === "VERB") return true;
  if (unit.pos === "AUX" || shape === "base") return false;
  if (shape === "past" && after?.lower === "that") return true;
  if (shape === "ing" && (before?.pos === "AUX" || opensParticiple(before, after))) return true;
  if (shape === "past" && before?.pos === "PROPN") return true;
  if (!NOUN_TAGS.has(unit.pos) || unit.text !== unit.lower) return false;
  return standsAsVerb(before, after) || (shape === "s" && isNameVerb(units, at));
}

/** ", warning that", "by warning darkly" */
function opensParticiple(before: Unit | undefined, after: Unit | undefined): boolean {
  if (/^(?:by|after|before|while)$/u.test(before?.lower ?? "")) return true;
  return before?.text === "," && (after?.lower === "that" || after?.quotation != null);
}

/** "Roe claims the vote was fair", "the ad claims “…”": the tagger takes many such forms for nouns. */
function standsAsVerb(before: Unit | undefined, after: Unit | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const isName = before.pos === "PROPN" || PERSONAL_PRONOUNS.has(before.lower);
  const isSubject =
    isName || before.pos === "NOUN" || before.lower === "and" || before.lower === "which";
  const opensContent = after.lower === "that" || after.quotation !== null;
  if (opensContent) return isSubject;
  return (
    isName &&
    (after.lower === "to" || DETERMINERS.has(after.lower) || PERSONAL_PRONOUNS.has(after.lower))
  );
}

function isPossessive(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? "";
  return /\p{L}['’]s$/u.test(text) || (/^['’]s?$/u.test(text) && units[at - 1]?.pos !== "PRON");
}

function cueAt(units: readonly Unit[], verb: number, form: VerbForm): Cue | null {
  let first = verb;
  while (first > 0 && isGroupWord(units[first - 1] as Unit) && !isSurname(units, first - 1))
    first--;
  first = withGovernor(units, first, verb);
  // An adverb that opens the sentence or follows a comma is none of the verb's: "Meanwhile said Roe".
  const particle = units[verb + 1]?.lower ?? "";
  const special = form.particles.get(particle);
  const frame = special ?? form.frame;
  if (frame.flags === "") return null;
  const group = units.slice(first, verb);
  const shape = isByPhrase(units, first, verb, form) ? "passive" : shapeOf(group, form);
  if (shape === null) return null;
  const lowers = group.map((unit) => unit.lower);
  return {
    first,
    last: special === undefined ? verb : verb + 1,
    verb,
    lemma: special === undefined ? form.lemma : `${form.lemma} ${particle}`,
    frame,
    form: shape,
    negated: lowers.some((word) => NEGATIONS.has(word) || REFUSALS.has(word)),
    modal: lowers.some((word) => MODALS.has(word) || INTENTIONS.has(word)),
  };
}

/** "as confirmed by the mayor", "a plan described by Roe as": a participle without "was". "Roe had spoken by radio" is active. */
function isByPhrase(
  units: readonly Unit[],
  first: number,
  verb: number,
  { shape, lemma }: VerbForm,
): boolean {
  if (shape !== "past" || units[verb + 1]?.lower !== "by") return false;
  const isBare = !units.slice(first, verb).some((unit) => AUXILIARIES.has(unit.lower));
  return isBare && lemma !== "say" && lemma !== "begin";
}

function isGroupWord(unit: Unit): boolean {
  if (unit.quotation !== null) return false;
  return (
    AUXILIARIES.has(unit.lower) ||
    GROUP_ADVERBS.has(unit.lower) ||
    unit.pos === "AUX" ||
    (unit.pos === "ADV" && unit.lower.endsWith("ly"))
  );
}

/** "Ada Long said", "Mayor Long said": a name that looks like an adverb. */
function isSurname(units: readonly Unit[], at: number): boolean {
  return isCapitalised(units[at]) && (units[at]?.pos === "PROPN" || units[at - 1]?.pos === "PROPN");
}

/** "went on to say", "declined to say": the group begins with what governs the infinitive. */
function withGovernor(units: readonly Unit[], first: number, verb: number): number {
  if (!units.slice(first, verb).some((unit) => unit.lower === "to")) return first;
  let start = first;
  while (start > 0 && CATENATIVES.has(units[start - 1]?.lower ?? "")) {
    start--;
    while (start > 0 && isGroupWord(units[start - 1] as Unit)) start--;
  }
  return start;
}

function shapeOf(group: readonly Unit[], { shape }: VerbForm): Cue["form"] | null {
  const lowers = group.map((unit) => unit.lower);
  const isPast = shape === "past";
  const last = lowers.filter((word) => AUXILIARIES.has(word) && !NEGATIONS.has(word)).at(-1) ?? "";
  if (isPast && BE.has(last)) return "passive";
  if (shape === "ing") return BE.has(last) ? "finite" : "ing";
  if (lowers[0] === "to") return "infinitive";
  return "finite";
}
