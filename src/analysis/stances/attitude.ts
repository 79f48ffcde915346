import type { AttitudeWord } from "./lexicon.ts";

/** An attitude word in use. Numbers count units of its window. */
export type Attitude = {
  readonly word: AttitudeWord;
  /** First unit of its verb group: "has never" in "has never supported". */
  readonly first: number;
  readonly at: number;
  /** Where its topic begins. */
  readonly next: number;
  /** finite has a subject of its own; passive a "by"; loose shares the holder of what stands around it. */
  readonly form: "finite" | "passive" | "loose";
  readonly negated: boolean;
  /** Said only to be possible, wished for or asked for: "should support". */
  readonly modal: boolean;
};
