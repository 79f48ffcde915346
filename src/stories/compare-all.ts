import type { Vector } from "./weigh-terms.ts";

/**
 * Every pair's cosine, through an inverted index: pairs that share no term cost nothing. Calls back for each vector
 * with those before it, once, in their order.
 * @param row similarities to the vectors before `at`; overwritten by the next call
 */
export function compareAll(
  vectors: readonly Vector[],
  take: (at: number, row: Float64Array) => void,
): void {
  const holders = new Map<number, { readonly at: number[]; readonly weight: number[] }>();
  const row = new Float64Array(vectors.length);
  vectors.forEach(({ terms, weights }, at) => {
    row.fill(0, 0, at);
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      const weight = weights[i] as number;
      const known = holders.get(term);
      if (known === undefined) {
        holders.set(term, { at: [at], weight: [weight] });
        continue;
      }
      for (let j = 0; j < known.at.length; j++) {
        const other = known.at[j] as number;
        row[other] = (row[other] as number) + weight * (known.weight[j] as number);
      }
      known.at.push(at);
      known.weight.push(weight);
    }
    take(at, row);
  });
}
