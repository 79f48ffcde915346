import type { Line, Run } from "./run.ts";
import { breakWord, wordsOf } from "./words.ts";

/**
 * Runs as lines of at most `width` columns, broken between words, inside a word only when it is wider
 * than a whole line, inside a grapheme never: one that is wider than `width` stands alone.
 */
export function wrap(runs: readonly Run[], width: number): readonly Line[] {
  const lines: Run[][] = [];
  let used = 0;
  const words = wordsOf(runs).flatMap((word) =>
    word.width > width ? breakWord(word, width) : [word],
  );
  for (const word of words) {
    const line = lines.at(-1);
    const gap = word.spaced ? 1 : 0;
    if (line && used + gap + word.width <= width) {
      for (const [index, piece] of word.line.entries()) add(line, piece, index === 0 && gap === 1);
      used += gap + word.width;
    } else {
      const next: Run[] = [];
      for (const piece of word.line) add(next, piece, false);
      lines.push(next);
      used = word.width;
    }
  }
  return lines;
}

/** Appends to a line, in one run with what is of the same style before it. */
function add(line: Run[], { text, style }: Run, spaced: boolean): void {
  const last = line.at(-1);
  const space = spaced ? " " : "";
  if (last?.style === style) line[line.length - 1] = { text: last.text + space + text, style };
  else if (spaced) line.push({ text: " ", style: "plain" }, { text, style });
  else line.push({ text, style });
}
