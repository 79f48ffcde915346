import type { Candidate } from "./candidate.ts";

/** What repeats the sentences chosen before loses so much for the share of its words that they have. */
const REDUNDANCY = 0.6;
const FEWEST_WORDS = 5;
/** "However, …" gives way to a sentence about as good that stands alone, unless what it goes on from is told. */
const LEANING = 0.15;

/**
 * The best candidates one by one, each judged by what it adds to those `before` it (one step of maximal marginal
 * relevance). A sentence that needs its predecessor comes only after that one was chosen in the same call.
 * @returns numbers of candidates, in text order
 */
export function chooseCandidates(
  candidates: readonly Candidate[],
  scores: readonly number[],
  count: number,
  before: readonly number[],
): number[] {
  const known = new Set(before.flatMap((i) => [...(candidates[i]?.words ?? [])]));
  const ranking = candidates.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const chosen: number[] = [];
  while (chosen.length < count) {
    let best: number | null = null;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (const i of ranking) {
      // No gain exceeds its score, and no later score this one.
      if ((scores[i] ?? 0) <= bestGain) break;
      if (before.includes(i) || chosen.includes(i) || !mayStand(candidates, i, chosen)) continue;
      const leans = candidates[i]?.leansOnPrevious && !isNextTo(candidates, i, chosen);
      const gain =
        (scores[i] ?? 0) -
        REDUNDANCY * shareKnown(candidates[i]?.words, known) -
        (leans ? LEANING : 0);
      if (gain > bestGain) [best, bestGain] = [i, gain];
    }
    if (best === null) break;
    chosen.push(best);
    for (const word of candidates[best]?.words ?? []) known.add(word);
  }
  return chosen.sort((a, b) => a - b);
}

/** Sentences of fewer words are cries and fragments ("Not so."). */
const FEWEST = 4;

function mayStand(candidates: readonly Candidate[], i: number, chosen: readonly number[]): boolean {
  const candidate = candidates[i];
  if (candidate === undefined || candidate.isUnattributed || candidate.length < FEWEST)
    return false;
  return !candidate.needsPrevious || isNextTo(candidates, i, chosen);
}

/** Whether the sentence right before candidate `i` is chosen. */
function isNextTo(candidates: readonly Candidate[], i: number, chosen: readonly number[]): boolean {
  const isNext = candidates[i - 1]?.sentence.index === (candidates[i]?.sentence.index ?? 0) - 1;
  return isNext && chosen.includes(i - 1);
}

function shareKnown(words: ReadonlySet<string> = new Set(), known: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (known.has(word)) shared++;
  return shared / Math.max(words.size, FEWEST_WORDS);
}
