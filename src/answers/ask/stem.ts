import { IRREGULAR_FORMS } from "./irregular-forms.ts";

// Endings from the longest to the shortest, with the fewest letters that must stay before them.
const ENDINGS: readonly (readonly [ending: string, keep: number])[] = [
  ["ization", 4],
  ["isation", 4],
  ["ational", 4],
  ["fulness", 3],
  ["ations", 4],
  ["nesses", 4],
  ["ments", 4],
  ["ation", 4],
  ["ness", 4],
  ["ment", 4],
  ["ions", 4],
  ["ings", 3],
  ["ably", 4],
  ["ible", 4],
  ["able", 4],
  ["ally", 4],
  ["ies", 3],
  ["ied", 3],
  ["ion", 4],
  ["ing", 3],
  ["ors", 4],
  ["ers", 4],
  ["ive", 4],
  ["ed", 3],
  ["es", 3],
  ["or", 4],
  ["er", 4],
  ["ly", 4],
  ["al", 4],
  ["s", 3],
  ["e", 3],
  ["y", 3],
];

/**
 * A light stem: "negotiate", "negotiations" and "negotiating" share one. It only cuts endings, so that two words
 * of one stem are forms of one word; it knows no synonyms. (In the manner of Lovins 1968, cut down.)
 */
export function stem(word: string): string {
  const base = IRREGULAR_FORMS.get(word) ?? word;
  if (base.length < 4 || /\p{N}/u.test(base)) return base;
  let root = base;
  for (let round = 0; round < 2; round++) {
    const cut = ENDINGS.find(
      ([ending, keep]) => root.endsWith(ending) && root.length - ending.length >= keep,
    );
    if (!cut || root.endsWith("ss")) break;
    root = root.slice(0, -cut[0].length);
  }
  // "ruled", "running": the doubled letter belongs to the ending.
  return /([bdgmnprt])\1$/u.test(root) ? root.slice(0, -1) : root;
}
