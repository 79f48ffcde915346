import type { Piece } from "./piece.ts";
import type { Word } from "./word.ts";

// No line of a table is longer; a longer one is not looked through for every name in it.
const MOST_SCORE_WORDS = 40;

/** "Malden 2 Corbury 0", a table of results: who scores there is a team. */
export function isScoreLine(words: readonly Word[]): boolean {
  if (words.length > MOST_SCORE_WORDS) return false;
  const numbers = words.filter((word) => word.shape === "number").length;
  return numbers > 1 && numbers * 4 > words.length;
}

/** Whether a name stands in a table of results as the one who scored: a team, though it is called like its city. */
export function isTeam({ sentence, to }: Piece): boolean {
  const { words } = sentence;
  return (
    words[to]?.shape === "number" &&
    isScoreLine(words) &&
    words.filter(({ shape }) => shape === "lower").length * 5 < words.length
  );
}
