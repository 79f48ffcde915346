import type { Span } from "../../article.ts";

/** A quotation mark, and what it can do by the letters around it. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** ‘ ’ ': may be an apostrophe, and stands inside the double ones or for them. */
  readonly single: boolean;
};

const MARK = /''|``|‘‘|’’|["“”«»„'‘’]/gu;
const SINGLE = /^['‘’]$/u;
const DOUBLED = /^(?:''|``|‘‘|’’)$/u;

/** What stands before an opening mark: white space, a bracket, a dash, another mark. */
const BEFORE_OPENING = /[\s([—–―:,“‘'"/-]/u;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_OR_STOP = /[\p{L}\p{N}.,!?…%)]/u;

/** The marks of a paragraph in text order, each by its neighbours: a closing mark follows a word, an opening one a space. */
export function findMarks(text: string, [from, to]: Span): Mark[] {
  return [...text.slice(from, to).matchAll(MARK)].map(({ index, 0: mark }) => {
    const start = from + index;
    const end = start + mark.length;
    const before = start === from ? " " : (text[start - 1] ?? " ");
    const after = end >= to ? " " : (text[end] ?? " ");
    const single = SINGLE.test(mark);
    const sides = single ? singleSides(before, after) : doubleSides(mark, before, after);
    return { start, end, text: mark, single, ...sides };
  });
}

type Sides = Pick<Mark, "opens" | "closes">;

function doubleSides(mark: string, before: string, after: string): Sides {
  const opensHere =
    /\S/u.test(after) && (BEFORE_OPENING.test(before) || !WORD_OR_STOP.test(before));
  switch (mark) {
    case "“":
      // A slip or the close of „low-high“: behind a word and before a space it closes.
      return { opens: LETTER.test(after) || opensHere, closes: !LETTER.test(after) };
    case "„":
    case "``":
    case "‘‘":
      return { opens: /\S/u.test(after), closes: false };
    case "«":
      return { opens: true, closes: true };
    case "»":
      return { opens: opensHere, closes: true };
    case "”":
    case "’’":
      return { opens: false, closes: true };
    default:
      // Straight ones: `"Yes," she said`, `the 6'2" keeper`, `''No.''`
      return {
        opens: DOUBLED.test(mark) ? /\S/u.test(after) : opensHere,
        closes: !/\s/u.test(before) || !/\S/u.test(after),
      };
  }
}

/** An apostrophe stands before a letter ("don't") or behind an s ("the nurses' union"); a closing mark does not. */
function singleSides(before: string, after: string): Sides {
  const opens = /[\s([—–“"]/u.test(before) && /\p{L}/u.test(after);
  if (LETTER.test(after)) return { opens, closes: false };
  const closes =
    /[.,!?…]/u.test(before) || (/[\s.,;:!?)—–"”]/u.test(after) && before !== "s" && !opens);
  return { opens, closes };
}
