import type { Unit } from "../quotes/unit.ts";
import { AUXILIARIES, GROUP_ADVERBS, NEGATIONS } from "../words/attribution-words.ts";
import { INTENTIONS, REFUSALS } from "../words/cues.ts";

/** What stands before a verb and belongs to it: "has repeatedly refused to". */
export type VerbGroup = {
  readonly first: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  /** "to support" without anything that governs it. */
  readonly infinitive: boolean;
};

// "will" tells of a plan that stands; these tell of what is only possible or wanted of others.
const OPEN = new Set("would could should may might must can ca 'd ’d".split(" "));
const BE = new Set("is are was were be been being am".split(" "));
const GOVERNORS = new Set(
  `continue continues continued continuing vow vows vowed promise promises promised pledge pledges pledged agree agrees
  agreed plan plans planned decide decides decided choose chose chosen`.split(/\s+/u),
);

/** Reads the verb group that ends before `verb`. */
export function verbGroup(units: readonly Unit[], verb: number): VerbGroup {
  let first = verb;
  while (first > 0 && isGroupWord(units[first - 1])) first--;
  const lowers = units.slice(first, verb).map(({ lower }) => lower);
  const to = lowers.includes("to");
  const governor = to ? (units[first - 1]?.lower ?? "") : "";
  const refused = REFUSALS.has(governor) || STOPPED.has(units[verb - 1]?.lower ?? "");
  const governed = refused || INTENTIONS.has(governor) || GOVERNORS.has(governor);
  if (governed && to) {
    first--;
    while (first > 0 && isGroupWord(units[first - 1])) first--;
  }
  const group = units.slice(first, verb).map(({ lower }) => lower);
  const last = lowers.filter((word) => AUXILIARIES.has(word) && !NEGATIONS.has(word)).at(-1) ?? "";
  return {
    first,
    negated: refused || group.some((word) => NEGATIONS.has(word)),
    modal: group.some((word) => OPEN.has(word)) || (to && FORESEEN.has(governor)),
    passive: BE.has(last),
    infinitive: to && !governed,
  };
}

// "is expected to endorse": others expect it.
const FORESEEN = new Set("expected likely able need needs set".split(" "));

const STOPPED = new Set("stopped stop stops stopping ceased without".split(" "));

const isGroupWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.quotation === null &&
  (AUXILIARIES.has(unit.lower) ||
    GROUP_ADVERBS.has(unit.lower) ||
    unit.pos === "AUX" ||
    (unit.pos === "ADV" && unit.lower.endsWith("ly")));
