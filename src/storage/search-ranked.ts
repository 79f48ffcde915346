import type { Hit, WordGroups } from "./search-hits.ts";

/** So many newest articles of each word are compared: a common word must not make us rank 30,000. */
const NEWEST_OF_A_WORD = 200;
/** A question has no more words than this that matter. */
const MOST_WORDS = 12;

/** Looks for articles, the newest first. */
type Search = (groups: WordGroups, most: number) => Promise<readonly Hit[]>;

type WordHits = { readonly hits: readonly Hit[]; readonly seen: Set<number> };

/**
 * Articles that have one of the words at least, best first: those with more and rarer words, then the newer. Looked
 * through are the newest 200 of each word, and the newest 200 that have it together with another one; so the work is
 * bounded whatever the words.
 */
export async function searchRanked(
  search: Search,
  wanted: readonly string[],
  most: number,
): Promise<readonly Hit[]> {
  const words = [...new Set(wanted)].slice(0, MOST_WORDS);
  const found: WordHits[] = [];
  for (const word of words) found.push(await hitsOf(word, words, search));
  const candidates = new Map(found.flatMap(({ hits }) => hits.map((hit) => [hit.doc, hit])));
  const weights = weigh(found, spanOf([...candidates.keys()]));
  const score = (doc: number): number =>
    found.reduce((sum, { seen }, at) => sum + (seen.has(doc) ? (weights[at] ?? 0) : 0), 0);
  return [...candidates.values()]
    .map((hit) => ({ hit, score: score(hit.doc) }))
    .sort((one, other) => other.score - one.score || other.hit.doc - one.hit.doc)
    .slice(0, most)
    .map(({ hit }) => hit);
}

async function hitsOf(word: string, words: readonly string[], search: Search): Promise<WordHits> {
  const hits = await search([[word]], NEWEST_OF_A_WORD);
  const seen = new Set(hits.map(({ doc }) => doc));
  const others = words.filter((other) => other !== word);
  if (hits.length < NEWEST_OF_A_WORD || others.length === 0) return { hits, seen };
  // The word is so common that its newest articles may be others than those of the rarer words.
  const together = await search([[word], others], NEWEST_OF_A_WORD);
  for (const { doc } of together) seen.add(doc);
  return { hits: [...hits, ...together], seen };
}

/** How much each word tells: the rarer, the more (inverse document frequency, Spärck Jones 1972). */
function weigh(found: readonly WordHits[], span: number): readonly number[] {
  const counts = found.map(({ hits }) => countOf(hits, span));
  const most = Math.max(...counts);
  return counts.map((count) => (count === 0 ? 0 : Math.log(1 + most / count)));
}

/** How many articles have a word. Of a common one only the newest are known: how short a time they fill tells the rest. */
function countOf(hits: readonly Hit[], span: number): number {
  const newest = hits.slice(0, NEWEST_OF_A_WORD).map(({ doc }) => doc);
  if (newest.length < NEWEST_OF_A_WORD) return newest.length;
  return newest.length * Math.max(1, span / Math.max(spanOf(newest), 1));
}

function spanOf(docs: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const doc of docs) {
    first = Math.min(first, doc);
    last = Math.max(last, doc);
  }
  return last - first;
}
