import type { SentenceIndex } from "./index-sentences.ts";
import type { Word } from "./read-words.ts";

/** A sentence of the article with the share of a claim's content that it holds, 0 to 1. */
export type Ranked = { readonly sentence: number; readonly share: number };

/**
 * The sentences that share a claim's content words, rare ones weighing more (inverse document frequency over the
 * article's sentences), best first; of equal ones the shortest, which a copied claim fills.
 */
export function rankSentences(claim: readonly Word[], index: SentenceIndex): readonly Ranked[] {
  const content = claim.filter((word) => word.content);
  const stems = new Set((content.length > 0 ? content : claim).map((word) => word.stem));
  const shares = new Map<number, number>();
  let total = 0;
  for (const stem of stems) {
    const holders = index.sentencesOf.get(stem) ?? [];
    const weight = Math.log(1 + (index.sentences.length + 1) / (holders.length + 0.5));
    total += weight;
    for (const sentence of holders) shares.set(sentence, (shares.get(sentence) ?? 0) + weight);
  }
  const length = (sentence: number): number => index.sentences[sentence]?.words.length ?? 0;
  return [...shares]
    .map(([sentence, weight]) => ({ sentence, share: weight / total }))
    .sort(
      (a, b) =>
        b.share - a.share || length(a.sentence) - length(b.sentence) || a.sentence - b.sentence,
    );
}
