import colours from "picocolors";
import type { Line, Style } from "./run.ts";

// Blocks whose letters run from right to left: Hebrew to Arabic, their presentation forms, and the planes above.
const RIGHT_TO_LEFT =
  /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** A line as it is written to the stream; escape codes only when colour is asked for. */
export function paint(line: Line, colour: boolean): string {
  const paints = palette(colour);
  return line
    .map(({ text, style }) => (text.trim() ? paints[style](isolate(text)) : text))
    .join("")
    .replaceAll("\u00A0", " ");
}

/** Keeps right-to-left words from turning the marks and numbers around them. */
function isolate(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

function palette(colour: boolean): Record<Style, (text: string) => string> {
  const { bold, cyan, dim, green } = colours.createColors(colour);
  return {
    plain: (text) => text,
    title: bold,
    heading: (text) => bold(cyan(text)),
    verbatim: green,
    cite: cyan,
    label: bold,
    quiet: dim,
  };
}
