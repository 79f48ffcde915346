// "3-1", "165-5", "2014-15"; "03:17"
const SCORE = /(?<![\p{N}.,:-])\d{1,4}(?: ?- ?|:)\d{1,4}(?![\p{N}:-])/gu;

/**
 * Whether a folded claim pairs numbers otherwise than its sentence does: "1-3" of "3-1". A sentence without such pairs
 * leaves them to the number rule ("3 to 1").
 */
export function haveScoresChanged(claim: string, sentence: string): boolean {
  const stated = scoresIn(sentence);
  return stated.size > 0 && [...scoresIn(claim)].some((score) => !stated.has(score));
}

const scoresIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(SCORE)].map(([score]) => score.replaceAll(" ", "").replace(/^0(?=\d:)/u, "")),
  );
