// Endings from the longest to the shortest, with the fewest letters that must stay before them.
const ENDINGS: readonly (readonly [ending: string, keep: number])[] = [
  ["isation", 4],
  ["ization", 4],
  ["ations", 4],
  ["ation", 4],
  ["ments", 4],
  ["ment", 4],
  ["ions", 4],
  ["ings", 3],
  ["ies", 3],
  ["ied", 3],
  ["ion", 4],
  ["ing", 3],
  ["ers", 4],
  ["ed", 3],
  ["er", 4],
  ["es", 3],
  ["ly", 4],
  ["s", 3],
  ["e", 3],
  ["y", 3],
];
const DOUBLED = /([bdfgklmnprt])\1$/u;

/** A word without its ending: "votes", "voted" and "voting" share one stem. Small letters in, small letters out. */
export function stem(word: string): string {
  for (const [ending, keep] of ENDINGS) {
    if (word.length - ending.length >= keep && word.endsWith(ending)) {
      return word.slice(0, -ending.length).replace(DOUBLED, "$1");
    }
  }
  return word;
}
