import { columnsOf, graphemesOf } from "./graphemes.ts";
import { type Line, lineWidth, type Run } from "./run.ts";

/** What stays together on a line; `spaced` when a space stands before it. */
export type Word = { readonly line: Line; readonly width: number; readonly spaced: boolean };

// Scripts that write without spaces and may break between any two letters. Korean has spaces.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
// A line does not start with 。 or 」 and does not end with 「.
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ\p{M}\u00A0]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}\u00A0]$/u;

/** The words of runs that follow each other. A word may begin in one run and end in the next: “so”, */
export function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: { line: Run[]; spaced: boolean }[] = [];
  let joins = false;
  let spaced = false;
  for (const { text, style } of runs) {
    for (const [index, part] of text.split(" ").entries()) {
      if (index > 0) [joins, spaced] = [false, true];
      for (const chunk of part ? chunksOf(part) : []) {
        if (joins) words.at(-1)?.line.push({ text: chunk, style });
        else words.push({ line: [{ text: chunk, style }], spaced });
        [joins, spaced] = [false, false];
      }
      if (part) joins = true;
    }
  }
  return words.map(({ line, spaced }) => ({ line, spaced, width: lineWidth(line) }));
}

/** A word that is wider than the line, in parts that are not: at no-break spaces, else between graphemes. */
export function breakWord(word: Word, width: number): readonly Word[] {
  const parts: { line: Run[]; width: number; spaced: boolean }[] = [];
  let { spaced } = word;
  let part: (typeof parts)[number] | undefined;
  for (const { text, style } of word.line) {
    for (const grapheme of graphemesOf(text)) {
      if (grapheme === "\u00A0") {
        [part, spaced] = [undefined, true];
        continue;
      }
      const columns = columnsOf(grapheme);
      if (!part || part.width + columns > width) {
        part = { line: [], width: 0, spaced };
        parts.push(part);
        spaced = false;
      }
      part.line.push({ text: grapheme, style });
      part.width += columns;
    }
  }
  return parts;
}

/** Where unspaced scripts may break; other words are one chunk. */
function chunksOf(part: string): readonly string[] {
  if (!UNSPACED.test(part)) return [part];
  const chunks: string[] = [];
  let before = "";
  for (const grapheme of graphemesOf(part)) {
    const between = UNSPACED.test(before) || UNSPACED.test(grapheme);
    if (before && between && !NOT_FIRST.test(grapheme) && !NOT_LAST.test(before)) {
      chunks.push(grapheme);
    } else {
      chunks.push((chunks.pop() ?? "") + grapheme);
    }
    before = grapheme;
  }
  return chunks;
}
