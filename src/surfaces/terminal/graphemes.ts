import stringWidth from "string-width";

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

// Segmenting costs the square of the length in Node 20, so that long texts are read through a window.
// No grapheme of any script comes near to its size; a made-up one that is longer is cut.
const WINDOW = 256;

/** Letters as a reader sees them; "é" in two characters and a family of emoji are one each. */
export function graphemesOf(text: string): readonly string[] {
  const graphemes: string[] = [];
  let at = 0;
  while (at < text.length) {
    const view = text.slice(at, at + WINDOW);
    const seen = Array.from(GRAPHEMES.segment(view), ({ segment }) => segment);
    // The last one may go on behind the window's edge.
    if (at + WINDOW < text.length && seen.length > 1) seen.pop();
    for (const grapheme of seen) at += grapheme.length;
    graphemes.push(...seen);
  }
  return graphemes;
}

/** How many columns a printable text takes. */
export function columnsOf(text: string): number {
  if (text.length <= WINDOW) return stringWidth(text);
  return graphemesOf(text).reduce((sum, grapheme) => sum + stringWidth(grapheme), 0);
}
