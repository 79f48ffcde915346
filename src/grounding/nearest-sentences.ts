import type { Passage } from "./passage.ts";
import type { Source } from "./source.ts";

/** So many other sentences are asked whether they bear out what the cited one does not. */
const MOST_ASKED = 5;
/** Less of a claim's weight in one sentence and it cannot bear the claim out. */
const LEAST_SHARE = 0.4;
/** A word of so many sentences tells none of them apart, and long lists of them would cost too much. */
const MOST_HOLDERS = 200;

/** The sentences that may be cited with most of a claim's content words, the best first, the cited one left out. */
export function nearestSentences(claim: Passage, cited: number, source: Source): readonly number[] {
  const { words, furniture, excluded } = source;
  const scores = new Map<number, number>();
  let total = 0;
  for (const stem of claim.content) {
    const weight = words.weigh(stem);
    total += weight;
    for (const number of words.holding(stem).slice(0, MOST_HOLDERS)) {
      if (number === cited || furniture.has(number) || excluded.has(number)) continue;
      scores.set(number, (scores.get(number) ?? 0) + weight);
    }
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST_SHARE * total)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST_ASKED)
    .map(([number]) => number);
}
