/** A word, a number or a sign that means something, in folded text. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

// "U.S.", "J.K." | "O'Neil", "isn't", "AT&T" | "1,900.5" | "½" | "$", "%"
const WORD =
  /(?:\p{Lu}\.){2,9}|\p{L}[\p{L}\p{M}\p{N}]*(?:['&]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{Nd}+(?:[.,]\p{Nd}+)*|[¼½¾⅓⅔]|[$£€¥₹₽₴₩%°]/gu;

/** The words of a folded text in order; hyphens part them, apostrophes do not. */
export function findWords(folded: string): readonly Word[] {
  return [...folded.matchAll(WORD)].map(({ index, 0: text }) => ({
    text,
    lower: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}

/** Whether a word stands right behind another, with nothing between: "km" in "5km". */
export const isGlued = (before: Word | undefined, word: Word | undefined): boolean =>
  before !== undefined && word !== undefined && before.end === word.start;
