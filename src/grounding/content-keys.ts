import type { Word } from "./find-words.ts";
import { ORDINALS, SCALES, TENS, UNITS, VAGUE } from "./number-words.ts";
import { stemWord } from "./stem-word.ts";
import { isStopWord } from "./stop-words.ts";
import { UNIT_WORDS } from "./unit-words.ts";

// Scripts that write no blanks between words: two neighbouring characters stand for a word.
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const NUMBER = /^[\p{Nd}¼½¾⅓⅔$£€¥₹₽₴₩%°]/u;

/** Numbers and units in words are for the number rule. */
const isCounting = (lower: string): boolean =>
  [UNITS, TENS, ORDINALS, SCALES, VAGUE, UNIT_WORDS].some((words) => words.has(lower));

/** What a word says, as the keys that texts are compared by: its stem; none for a stop word or a number. */
export function contentKeys({ text, lower }: Word): readonly string[] {
  if (NUMBER.test(text) || isStopWord(lower) || isCounting(lower)) return [];
  if (!UNPARTED.test(text)) return [stemWord(lower)];
  const letters = [...lower];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
