import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import type { Unit } from "./unit.ts";

type Found = {
  readonly rule: string;
  readonly score: number;
  readonly speaker: Phrase | null;
  readonly content: readonly (readonly [number, number])[];
  /** Last unit of the cue, if a preposition belongs to it: "warned of". */
  readonly last?: number;
};

/** Turns what a rule found in units into spans of the text. */
export function reading({ units }: Clause, cue: Cue, found: Found): Reading {
  const { rule, score, speaker, content } = found;
  const first = units[cue.first] as Unit;
  const last = units[found.last ?? cue.last] as Unit;
  return {
    rule,
    score,
    cue: [first.start, last.end],
    speaker: speaker === null ? null : spanOf(units, speaker),
    content,
    negated: cue.negated,
    modal: cue.modal,
  };
}

/** The span of a phrase without commas at its end. */
export function spanOf(units: readonly Unit[], phrase: Phrase): [number, number] {
  let last = phrase.last - 1;
  while (last > phrase.first && /^[,;:]$/u.test(units[last]?.text ?? "")) last--;
  return [(units[phrase.first] as Unit).start, (units[last] as Unit).end];
}
