import { CUE_NOUNS } from "../words/cues.ts";
import { clauseStart } from "./clause-start.ts";
import { contentEnd } from "./content-end.ts";
import type { Clause, Reading } from "./cue.ts";
import { phraseBefore } from "./phrase-before.ts";
import { spanOf } from "./reading.ts";
import type { Unit } from "./unit.ts";

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

/** Up to two adjectives stand between: "[her] latest public claim". */
function ownerOf(units: readonly Unit[], at: number): { first: number; last: number } | null {
  for (let i = at; i > at - 3 && i >= 0; i--) {
    const unit = units[i] as Unit;
    if (POSSESSIVE_PRONOUNS.test(unit.lower)) return { first: i, last: i + 1 };
    if (POSSESSIVE_MARK.test(unit.text)) {
      const first = phraseBefore(units, i - 1);
      return first < 0 ? null : { first, last: i };
    }
    if (unit.pos !== "ADJ" && unit.pos !== "NOUN") return null;
  }
  return null;
}
