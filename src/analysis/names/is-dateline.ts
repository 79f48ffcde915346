import { isCalendarWord, listedKind } from "./lexicon.ts";
import type { Piece } from "./piece.ts";

const MOST_BRACKET_WORDS = 6;
const DASH = /^[-‐‑–—―]$/u;

/** "CORBURY, Ohio (Wire) --", "CORBURY, March 4 (Wire)", "CORBURY — …": where a report was written. */
export function isDateline({
  sentence,
  from,
  to,
}: Pick<Piece, "sentence" | "from" | "to">): boolean {
  const { words, headline } = sentence;
  if (from > 0 || headline || words.slice(from, to).some(({ shape }) => shape !== "upper"))
    return false;
  const [mark, next] = [words[to], words[to + 1]];
  if (mark?.text === "," && next)
    return listedKind(next.key) === "place" || isCalendarWord(next.key);
  if (mark?.text === "(")
    return words.slice(to + 1, to + MOST_BRACKET_WORDS).some(({ text }) => text === ")");
  return DASH.test(mark?.text ?? "");
}
