import type { Difference } from "../../stories/difference.ts";
import { sentenceText } from "../sentence-text.ts";

// "ordered the ferries to stay in port on Tuesday, a day after the Halmare ran aground": the day is another clause's.
const COUNTS_DAYS = /\bdays? (?:after|before|earlier|later|ago)\b|\b(?:next|previous|same) day\b/iu;
const WORD = /[\p{L}\p{N}]+/gu;
// A sentence that holds much more than the other tells of more than one matter, and its day may be of any of them.
const ALIKE = 0.6;

/** Whether a difference may be printed as one: that outlets contradict each other in a day is said of sentences of one matter only. */
export function mayBeTold({ kind, sides }: Difference): boolean {
  if (kind !== "day") return true;
  const texts = sides.map(({ reading, sentence }) => sentenceText(reading, sentence));
  const lengths = texts.map((text) => text.match(WORD)?.length ?? 0);
  const isAlike = Math.min(...lengths) >= ALIKE * Math.max(...lengths);
  return isAlike && !texts.some((text) => COUNTS_DAYS.test(text));
}
