import type { Terms } from "./find-terms.ts";

/** An article as a vector of length 1: its terms by number, and how much each counts. */
export type Vector = { readonly terms: Int32Array; readonly weights: Float64Array };

/**
 * A handful of articles says nothing of which words are rare: "minister" would tell two apart from eight others. So
 * as many unwritten articles are taken to stand beside them, a part of which use every common word.
 */
const BACKGROUND = 100;
const COMMON_SHARE = 0.1;
const SMOOTHING = 0.5;

/**
 * TF-IDF vectors (sublinear counts, Manning, Raghavan and Schütze 2008, ch. 6) of articles among each other. The
 * background keeps one threshold good from 2 to 1,000 articles.
 */
export function weighTerms(articles: readonly Terms[]): readonly Vector[] {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  for (const { weights } of articles) {
    for (const term of weights.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  const all = articles.length + BACKGROUND + 1;
  return articles.map(({ weights, common }) => {
    const terms = new Int32Array(weights.size);
    const values = new Float64Array(weights.size);
    let at = 0;
    let squares = 0;
    for (const [term, count] of weights) {
      const number = numbers.get(term) as number;
      const background = common.has(term) ? COMMON_SHARE * BACKGROUND : 0;
      const rarity = Math.log(all / ((holders[number] as number) + background + SMOOTHING));
      const value = (1 + Math.log(count)) * rarity;
      terms[at] = number;
      values[at++] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    return { terms, weights: values.map((value) => value / length) };
  });
}
