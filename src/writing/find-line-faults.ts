import type { Judgement, Reason } from "../grounding/reasons.ts";

/** Why a line may not stand on a card: its form, or what its sentence does not bear out. */
export type LineFault = Reason | "no-words" | "too-long";

/**
 * Characters of a line at most. The prompts ask for thirty words, which are 200 to 300 in most languages. More is a paragraph, or a
 * model that repeats itself: "damage damage damage …" is borne out word by word.
 */
export const LONGEST_LINE = 400;

const LETTER = /\p{L}/u;

/** What is wrong with a line of a model: none means that it may be shown. Only a line of a fit form is judged by its sentence. */
export function findLineFaults(text: string, judge: () => Judgement): readonly LineFault[] {
  if (!LETTER.test(text)) return ["no-words"];
  if (!fitsLine(text)) return ["too-long"];
  const { verdict, reasons } = judge();
  return verdict === "supported" ? [] : reasons;
}

/** Whether a text is short enough for one line of a card. */
export const fitsLine = (text: string): boolean => text.length <= LONGEST_LINE;
