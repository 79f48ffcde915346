import type { Passage } from "./passages.ts";
import type { Ranked } from "./rank-passages.ts";
import type { Question } from "./read-question.ts";

// Below it a passage shares too little of the weight of a question's words to be offered at all.
const NEAR = 0.5;

/**
 * The passage to offer when nothing answers, or null when none is near: near is what speaks of every name in
 * the question, and of two of its words at least.
 */
export function nearestPassage(
  { kind, terms }: Question,
  ranked: readonly Ranked[],
): Passage | null {
  const [best] = [...ranked].sort((a, b) => b.score - a.score);
  // That somebody is named tells nothing of their age.
  if (!best || best.score < NEAR || kind === "how old") return null;
  const covered = terms.filter((term) => term.coveredBy(best.passage));
  const namesAll = terms.every((term) => term.kind !== "name" || covered.includes(term));
  const enough = covered.length >= 2 || covered.length === terms.length;
  return namesAll && enough ? best.passage : null;
}
