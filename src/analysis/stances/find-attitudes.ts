import type { Unit } from "../quotes/unit.ts";
import { LINKING, SHOWING } from "../words/attitude-words.ts";
import { DETERMINERS } from "../words/attribution-words.ts";
import type { Attitude } from "./attitude.ts";
import { ATTITUDE_WORDS, type AttitudeWord } from "./lexicon.ts";
import { verbGroup } from "./verb-group.ts";

/** The attitude words of a window that are used as such, in text order. */
export function findAttitudes(units: readonly Unit[]): Attitude[] {
  return units.flatMap((unit, at): Attitude[] => {
    if (unit.quotation !== null) return [];
    for (const word of ATTITUDE_WORDS.get(unit.lower) ?? []) {
      const next = topicStart(units, at, word);
      const attitude = next < 0 ? null : READERS[word.kind](units, at, next, word);
      if (attitude) return [attitude];
    }
    return [];
  });
}

/** Behind the word and the small word that leads on, or -1 where a lead that the word needs is missing. */
function topicStart(
  units: readonly Unit[],
  at: number,
  { leads, needsLead }: AttitudeWord,
): number {
  // "call again for", "ruled them out" are left to a parser.
  if (leads.includes(units[at + 1]?.lower ?? "")) return at + 2;
  return needsLead ? -1 : at + 1;
}

type Reader = (
  units: readonly Unit[],
  at: number,
  next: number,
  word: AttitudeWord,
) => Attitude | null;

const READERS: Readonly<Record<AttitudeWord["kind"], Reader>> = {
  verb: readVerb,
  adjective: readAdjective,
  noun: readNoun,
};

/** "The union opposes the plan", "the plan was opposed by the union", ", opposing the plan". */
function readVerb(
  units: readonly Unit[],
  at: number,
  next: number,
  word: AttitudeWord,
): Attitude | null {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  // "the demand for", "strong support": a noun in spite of its form.
  const isVerb = unit.pos === "VERB" || (word.shape === "past" && unit.pos === "ADJ");
  if (!isVerb && !standsAsVerb(before, units[next])) return null;
  if (before !== undefined && isNounLead(before)) return null;
  const { first, negated, modal, passive, infinitive } = verbGroup(units, at);
  const common = { word, first, at, next, negated, modal };
  if (word.shape === "past" && passive) return { ...common, form: "passive" };
  const finite = !infinitive && (word.shape !== "ing" || passive);
  return { ...common, form: finite ? "finite" : "loose" };
}

/** "Norway and Peru support the plan": between a name and a determiner stands a verb, whatever the tagger thinks. */
const standsAsVerb = (before: Unit | undefined, after: Unit | undefined): boolean =>
  before?.pos === "PROPN" && after !== undefined && DETERMINERS.has(after.lower);

// "his push", "the mayor's call"
const POSSESSIVE = /^['’]s?$/u;
const OWNERS = new Set(["his", "her", "their", "its", "my", "our", "your"]);

const isNounLead = ({ lower, text, pos }: Unit): boolean =>
  OWNERS.has(lower) || POSSESSIVE.test(text) || (DETERMINERS.has(lower) && pos !== "PRON");

/** "The union has been critical of the plan". */
function readAdjective(
  units: readonly Unit[],
  at: number,
  next: number,
  word: AttitudeWord,
): Attitude | null {
  let verb = at - 1;
  while (verb > 0 && (units[verb]?.pos === "ADV" || units[verb]?.lower === "not")) verb--;
  if (!LINKING.has(units[verb]?.lower ?? "")) return null;
  const group = verbGroup(units, verb);
  const negated =
    group.negated || units.slice(verb, at).some(({ lower }) => lower === "not" || lower === "n't");
  return { word, first: group.first, at, next, negated, modal: group.modal, form: "finite" };
}

// "voiced her full support": so many words stand between the verb and the noun.
const WIDEST = 4;

/** "The union voiced support for the plan": the verb before the noun has the subject. */
function readNoun(
  units: readonly Unit[],
  at: number,
  next: number,
  word: AttitudeWord,
): Attitude | null {
  for (let verb = at - 1; verb >= Math.max(0, at - WIDEST); verb--) {
    const unit = units[verb] as Unit;
    if (unit.quotation !== null || unit.pos === "PUNCT") return null;
    if (!SHOWING.has(unit.lower)) continue;
    const { first, negated, modal, infinitive } = verbGroup(units, verb);
    const without = units.slice(verb, at).some(({ lower }) => lower === "no" || lower === "little");
    const form = unit.lower.endsWith("ing") || infinitive ? "loose" : "finite";
    return { word, first, at, next, negated: negated || without, modal, form };
  }
  return null;
}
