import { columnsOf } from "./graphemes.ts";
import { printable } from "./printable.ts";

/** What a stretch of text is, which decides how it is painted. */
export type Style = "plain" | "title" | "heading" | "verbatim" | "cite" | "label" | "quiet";

/** A stretch of printable text in one style. */
export type Run = { readonly text: string; readonly style: Style };

/** Runs beside each other on one line of the screen. */
export type Line = readonly Run[];

/** The only way text gets into a line. */
export function run(text: string, style: Style = "plain"): Run {
  return { text: printable(text), style };
}

/** Our own spacing and marks, which `run` would trim. */
export function mark(text: string, style: Style = "plain"): Run {
  return { text, style };
}

/** How many columns a line takes. */
export function lineWidth(line: Line): number {
  return columnsOf(line.map((piece) => piece.text).join(""));
}

/** `[1][2]`, kept on the line of the word before. */
export function citesToRuns(cites: readonly number[] = []): Line {
  if (cites.length === 0) return [];
  return [mark(`\u00A0${cites.map((cite) => `[${cite}]`).join("")}`, "cite")];
}

/** Puts `first` before the first line and its width in spaces, or `rest`, before the others. */
export function hang(first: Line, lines: readonly Line[], rest?: Line): readonly Line[] {
  const others = rest ?? [mark(" ".repeat(lineWidth(first)))];
  return lines.map((line, index) => [...(index === 0 ? first : others), ...line]);
}
