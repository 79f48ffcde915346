import type { Terms } from "./find-terms.ts";
import type { Objection } from "./link-average.ts";

/**
 * From this on two groups tell different stories: nearly all of the one name somebody whom hardly any of the other
 * names, and the other way round. Shares are smoothed as if one article more stood on each side, so that four are needed.
 * Chosen on the ECB+ development half by cross-validation over topics, see test/bench/stories.
 */
const EXCLUSIVE = 0.6;
const MORE_ARTICLES = 1;
const MORE_HOLDERS = 0.5;
const FEWEST = 4;

/**
 * Two arrests for the same offence at the same club share nearly all of their words. What tells them apart is that all
 * reports of one name Okafor and all of the other name Hallam.
 */
export function nameSignatures(articles: readonly Terms[]): Objection {
  const names = findNames(articles);
  const holders = articles.map(
    ({ weights }) =>
      new Map([...weights.keys()].filter((term) => names.has(term)).map((term) => [term, 1])),
  );
  const sizes = articles.map(() => 1);
  const share = (cluster: number, name: string, more: number): number =>
    ((holders[cluster]?.get(name) ?? 0) + more) / ((sizes[cluster] ?? 0) + MORE_ARTICLES);
  const hasOwn = (a: number, b: number): boolean => {
    for (const name of holders[a]?.keys() ?? []) {
      if (share(a, name, 0) - share(b, name, MORE_HOLDERS) >= EXCLUSIVE) return true;
    }
    return false;
  };
  return {
    isAgainst: (a, b) =>
      Math.min(sizes[a] ?? 0, sizes[b] ?? 0) >= FEWEST && hasOwn(a, b) && hasOwn(b, a),
    joined(a, b) {
      sizes[a] = (sizes[a] ?? 0) + (sizes[b] ?? 0);
      const kept = holders[a];
      for (const [name, count] of holders[b] ?? []) kept?.set(name, (kept.get(name) ?? 0) + count);
    },
  };
}

/** Terms that stand with a capital within sentences more often than without one. */
function findNames(articles: readonly Terms[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { capitals } of articles) {
    for (const [term, count] of capitals) balance.set(term, (balance.get(term) ?? 0) + count);
  }
  return new Set([...balance].flatMap(([term, count]) => (count > 0 ? [term] : [])));
}
