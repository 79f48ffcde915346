import { foldText } from "./fold-text.ts";

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LATIN = /\p{Script=Latin}/u;
// "Tеndai" with a Cyrillic "е"
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
// Marks that turn the order of what stands behind them: 046 is read as 640.
const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Whether a claim looks otherwise than it is compared: letters of two scripts in one word, or marks that turn the order
 * of its letters. Words that the sentence itself writes so are none.
 */
export function isDisguised(text: string, sentence: string): boolean {
  if (TURNING.test(text)) return true;
  const words = foldText(text).match(WORD) ?? [];
  return words.some(
    (word) => LOOK_ALIKE.test(word) && LATIN.test(word) && !sentence.includes(word),
  );
}
