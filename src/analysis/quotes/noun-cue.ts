import { CUE_NOUNS } from "../words/cues.ts";
import { clauseStart } from "./clause-start.ts";
import { contentEnd } from "./content-end.ts";
import type { Clause, Reading } from "./cue.ts";
import { phraseBefore } from "./phrase-before.ts";
import { spanOf } from "./reading.ts";
import type { Unit } from "./unit.ts";
import { VERB_FORMS } from "./verb-forms.ts";

const POSSESSIVE_PRONOUNS = /^(?:his|her|their|my|our)$/u;
const POSSESSIVE_MARK = /^['’]s?$/u;

/**
 * `his claim that …`, `Roe's latest warning: “…”`, `the union's demand that …`. As the subject of the sentence ("His claim that the
 * bridge is safe angered many") it is left alone: nothing shows where the claim ends.
 */
export function nounCue(clause: Clause): Reading[] {
  const { units } = clause;
  return units.flatMap((unit, at) => {
    if (!CUE_NOUNS.has(unit.lower) || unit.pos === "VERB") return [];
    const from = contentStart(units, at + 1);
    const owner = ownerOf(units, at - 1);
    const start = units[from];
    if (from < 0 || owner === null || start === undefined) return [];
    if (start.quotation === null && owner.first === clauseStart(units)) return [];
    if (from === at + 1 && isJudged(units, owner.first, start)) return [];
    const content: [number, number][] = [[start.start, contentEnd(clause, from, null)]];
    const cue: [number, number] = [unit.start, unit.end];
    const speaker = spanOf(units, owner);
    return [{ rule: "noun-cue", score: 1.2, cue, speaker, content, negated: false, modal: false }];
  });
}

function contentStart(units: readonly Unit[], at: number): number {
  if (units[at]?.lower === "that" || units[at]?.quotation) return at;
  return units[at]?.text === ":" && units[at + 1]?.quotation ? at + 1 : -1;
}

/** `called Roe's charge “absurd”`: the marks hold what somebody else says of it. */
function isJudged(units: readonly Unit[], owner: number, start: Unit): boolean {
  return start.quotation !== null && VERB_FORMS.has(units[owner - 1]?.lower ?? "");
}

/** "signs of [his father]'s claim", ", calling [Roe]'s remark": the owner begins behind a participle or at "his". */
function nearestOwner(
  units: readonly Unit[],
  first: number,
  last: number,
): { first: number; last: number } | null {
  if (first < 0) return null;
  let from = first;
  for (let at = first; at < last; at++) {
    const { lower, pos } = units[at] as Unit;
    if (POSSESSIVE_PRONOUNS.test(lower)) from = at;
    if (pos === "VERB" && lower.endsWith("ing") && at + 1 < last) from = at + 1;
  }
  return { first: from, last };
}

/** Up to two adjectives stand between: "[her] latest public claim". */
function ownerOf(units: readonly Unit[], at: number): { first: number; last: number } | null {
  for (let i = at; i > at - 3 && i >= 0; i--) {
    const unit = units[i] as Unit;
    if (POSSESSIVE_PRONOUNS.test(unit.lower)) return { first: i, last: i + 1 };
    if (POSSESSIVE_MARK.test(unit.text)) {
      return nearestOwner(units, phraseBefore(units, i - 1), i);
    }
    if (unit.pos !== "ADJ" && unit.pos !== "NOUN") return null;
  }
  return null;
}
