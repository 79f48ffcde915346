import type { Reading } from "../../command.ts";
import type { Difference } from "../../stories/difference.ts";
import { sentenceText } from "../sentence-text.ts";

// "ordered the ferries to stay in port on Tuesday, a day after the Halmare ran aground": the day is another clause's.
const COUNTS_DAYS = /\bdays? (?:after|before|earlier|later|ago)\b|\b(?:next|previous|same) day\b/iu;
const WORD = /[\p{L}\p{N}]+/gu;
// A sentence that holds much more than the other tells of more than one matter, and its day may be of any of them.
const ALIKE = 0.6;

type Side = { readonly reading: Reading; readonly sentence: number };

/** Whether a difference may be printed as one: that outlets contradict each other in a day is said of sentences of one matter only. */
export function mayBeTold({ kind, sides }: Difference): boolean {
  if (kind === "only") return true;
  const texts = sides.map(({ reading, sentence }) => sentenceText(reading, sentence));
  const words = texts.map((text) => text.toLowerCase().match(WORD) ?? []);
  // Whoever says the same in the same words contradicts nobody.
  if (new Set(words.map((one) => one.join(" "))).size < sides.length) return false;
  if (kind !== "day") return true;
  const lengths = words.map((one) => one.length);
  const isAlike = Math.min(...lengths) >= ALIKE * Math.max(...lengths);
  return isAlike && !texts.some((text) => COUNTS_DAYS.test(text)) && !nameDaysAlike(sides);
}

/** "today" of two days' papers is no contradiction: one word, counted from two days of publication. */
function nameDaysAlike(sides: readonly Side[]): boolean {
  const [first, ...others] = sides.map(dayWords);
  return others.some((other) => other.some((word) => first?.includes(word)));
}

const dayWords = ({ reading: { analysis }, sentence }: Side): readonly string[] =>
  analysis.timeline
    .filter((one) => one.sentence === sentence)
    .map(({ expression }) => analysis.text.slice(...expression).toLowerCase());
