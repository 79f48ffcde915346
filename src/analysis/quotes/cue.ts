import type { Unit } from "./unit.ts";
import type { Frame } from "./verb-forms.ts";

/** A verb group that may attribute words: "has not yet publicly said". Numbers count units of its window. */
export type Cue = {
  /** First and last unit of the whole group, particle included. */
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly lemma: string;
  readonly frame: Frame;
  /** finite: "said"; ing: "saying"; infinitive: "to say"; passive: "was described". */
  readonly form: "finite" | "ing" | "infinitive" | "passive";
  readonly negated: boolean;
  readonly modal: boolean;
};

/** One possible reading of a cue: who says what. `speaker` and `content` are spans of the text. */
export type Reading = {
  readonly rule: string;
  /** Readings of overlapping words compete by it. */
  readonly score: number;
  readonly cue: readonly [number, number] | null;
  readonly speaker: readonly [number, number] | null;
  readonly content: readonly (readonly [number, number])[];
  readonly negated: boolean;
  readonly modal: boolean;
};

/** A window of units with what the rules ask for. */
export type Clause = {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly cues: readonly Cue[];
  /** Units at which the own subject of a finite cue begins: "[Roe] said", "[the mayor] denied". */
  readonly subjectStarts: ReadonlySet<number>;
  /** Where content that runs to the end of the sentence ends: before its stop, if the stop is not quoted. */
  readonly end: number;
};
