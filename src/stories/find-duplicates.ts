import { addressKey } from "./address-key.ts";
import { inOneOrder } from "./article-order.ts";
import { findOutlet } from "./find-outlet.ts";
import { findShingles } from "./find-shingles.ts";
import { nameTheSame } from "./name-the-same.ts";
import type { StoryArticle } from "./story-article.ts";
import { openUnion, type Union } from "./union.ts";

/** Of the shorter text's shingles, so many in the other make it a copy. Measured: 98 of 100 copies with every seventh word changed, none of two own texts. */
const COPIED = 0.5;
/** A shorter text says too little: two teasers may share a stock phrase. */
const FEWEST_SHINGLES = 16;
/** A round-up holds many briefs, and is a copy of none: the shorter text is this much of the longer at least. */
const SHORTEST_PART = 0.2;
/** "Live updates" alone is no item. */
const SHORTEST_EQUAL = 40;
/** Articles that one shingle is compared in. Of many copies each meets the first ones, so that work grows with the text alone. */
const MOST_COMPARED = 24;
/** What so many articles of one outlet share is its furniture ("Sign up for our letter …"). */
const FURNITURE_FROM = 3;
const SPACES = /\s+/gu;

/**
 * Articles that are one item: the same address, the same text, or a text of which the shorter one shares half of its
 * 3-word shingles with the longer (containment, which a cut or framed copy does not lower). Every article is in one
 * group; an item that three outlets carry is one source, not three. Independent of the input's order.
 */
export function findDuplicates<A extends StoryArticle>(
  articles: readonly A[],
): readonly (readonly A[])[] {
  const ordered = inOneOrder(articles);
  const union = openUnion(ordered.length);
  joinEqual(ordered, union);
  joinCopied(ordered, union);
  return union.groups().map((group) => group.map((at) => ordered[at] as A));
}

function joinEqual(articles: readonly StoryArticle[], union: Union): void {
  const seen = new Map<string, number>();
  articles.forEach((article, at) => {
    const address = article.url === null ? null : addressKey(article.url);
    const text = article.text.trim().replace(SPACES, " ").toLowerCase();
    for (const key of [
      `id ${article.id}`,
      address && `at ${address}`,
      text.length >= SHORTEST_EQUAL && `text ${text}`,
    ]) {
      if (!key) continue;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      else union.join(first, at);
    }
  });
}

function joinCopied(articles: readonly StoryArticle[], union: Union): void {
  const shingles = withoutFurniture(articles);
  const holders = new Map<number, number[]>();
  shingles.forEach((own, at) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const others = holders.get(shingle);
      if (others === undefined) {
        holders.set(shingle, [at]);
        continue;
      }
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.length < MOST_COMPARED) others.push(at);
    }
    for (const [other, count] of shared) {
      if (!isCopy(count, own.length, shingles[other]?.length ?? 0)) continue;
      const [one, two] = [articles[other], articles[at]];
      if (one && two && nameTheSame(one, two)) union.join(other, at);
    }
  });
}

function isCopy(shared: number, one: number, other: number): boolean {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  return least >= FEWEST_SHINGLES && least >= SHORTEST_PART * most && shared >= COPIED * least;
}

/** Each article's shingles without those that many articles of its outlet have. */
function withoutFurniture(articles: readonly StoryArticle[]): readonly (readonly number[])[] {
  const all = articles.map(({ text }) => findShingles(text));
  const outlets = new Map<string, Map<number, number>>();
  articles.forEach((article, at) => {
    if (article.outlet === null && article.url === null) return;
    const outlet = findOutlet(article);
    const counts = outlets.get(outlet) ?? new Map<number, number>();
    outlets.set(outlet, counts);
    for (const shingle of all[at] ?? []) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  });
  return articles.map((article, at) => {
    const counts = outlets.get(findOutlet(article));
    return [...(all[at] ?? [])].filter((shingle) => (counts?.get(shingle) ?? 0) < FURNITURE_FROM);
  });
}
