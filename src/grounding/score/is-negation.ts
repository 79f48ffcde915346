import type { Word } from "./read-words.ts";

const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor cannot without deny denies denied denying refuse refuses refused
  refusing fail fails failed failing unable`.split(/\s+/u),
);

/** Whether a word turns its sentence round: "not", "never", "denied". */
export const isNegation = (word: Word): boolean => NEGATIONS.has(word.lower);
