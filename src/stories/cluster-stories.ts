import { foldWord } from "../search/fold-word.ts";
import { byTime, inOneOrder } from "./article-order.ts";
import { compareAll } from "./compare-all.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { findTerms, type Terms } from "./find-terms.ts";
import { type Links, linkAverage } from "./link-average.ts";
import { nameSignatures } from "./name-signatures.ts";
import type { StoryArticle } from "./story-article.ts";
import { openUnion } from "./union.ts";
import { weighTerms } from "./weigh-terms.ts";

/** Articles that tell the same story. */
export type Cluster<A extends StoryArticle> = {
  /** Id of its earliest article. */
  readonly id: string;
  /** Earliest first. */
  readonly articles: readonly A[];
  /** The same articles by text: those that are copies of one item stand together, and count as one source. */
  readonly items: readonly (readonly A[])[];
};

/** So alike two clusters are on average before they become one. Chosen on the ECB+ development half, see test/bench/stories. */
const ALIKE = 0.18;
/** Articles further apart in time do not link: the next fire in the same street is another story. */
const WINDOW = 72 * 60 * 60 * 1000;

/**
 * Which articles tell the same story: average-link clustering of TF-IDF vectors, copies of one item together. The same
 * for every order of the input. A thousand articles take less than a second.
 */
export function clusterStories<A extends StoryArticle>(
  articles: readonly A[],
): readonly Cluster<A>[] {
  const items = findDuplicates(articles).map((copies) => [...copies].sort(byTime));
  const told = inOneOrder(items.map(longest));
  const itemOf = new Map(items.map((copies) => [longest(copies), copies] as const));
  const fold = remember(foldWord);
  const terms = told.map((article) => findTerms(article, fold));
  return groupAlike(told, terms)
    .map((group) => clusterOf(group.map((at) => itemOf.get(told[at] as A) ?? [])))
    .sort((a, b) => byTime(a.articles[0] as A, b.articles[0] as A));
}

/** Most words of a batch come again: half of the time goes into folding them otherwise. */
function remember(fold: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const folded = known.get(word) ?? fold(word);
    known.set(word, folded);
    return folded;
  };
}

/** The copy that is compared: a cut one tells less. */
function longest<A extends StoryArticle>(copies: readonly A[]): A {
  return copies.reduce((best, copy) => (copy.text.length > best.text.length ? copy : best));
}

function clusterOf<A extends StoryArticle>(items: readonly (readonly A[])[]): Cluster<A> {
  const articles = items.flat().sort(byTime);
  return {
    id: articles[0]?.id ?? "",
    articles,
    items: [...items].sort((a, b) => byTime(a[0] as A, b[0] as A)),
  };
}

/** Clusters only grow along pairs that are alike enough, so each connected part is clustered by itself. */
function groupAlike(
  articles: readonly StoryArticle[],
  terms: readonly Terms[],
): readonly (readonly number[])[] {
  const vectors = weighTerms(terms);
  const union = openUnion(articles.length);
  compareAll(vectors, (at, row) => {
    for (let other = 0; other < at; other++) {
      if ((row[other] as number) >= ALIKE && areNear(articles, at, other)) union.join(other, at);
    }
  });
  return union.groups().flatMap((part) => {
    if (part.length === 1) return [part];
    const links = linksOf(
      part.map((at) => articles[at] as StoryArticle),
      part.map((at) => vectors[at] as (typeof vectors)[number]),
    );
    const objection = nameSignatures(part.map((at) => terms[at] as Terms));
    return groupBy(part, linkAverage(part.length, links, ALIKE, objection));
  });
}

function linksOf(
  articles: readonly StoryArticle[],
  vectors: Parameters<typeof compareAll>[0],
): Links {
  const size = articles.length;
  const sums = new Float64Array(size * size);
  const counts = new Float64Array(size * size);
  compareAll(vectors, (at, row) => {
    for (let other = 0; other < at; other++) {
      if (!areNear(articles, at, other)) continue;
      for (const cell of [at * size + other, other * size + at]) {
        sums[cell] = row[other] as number;
        counts[cell] = 1;
      }
    }
  });
  return { sums, counts };
}

function areNear(articles: readonly StoryArticle[], a: number, b: number): boolean {
  const [one, other] = [articles[a]?.at ?? null, articles[b]?.at ?? null];
  return one === null || other === null || Math.abs(one - other) <= WINDOW;
}

function groupBy(members: readonly number[], clusters: readonly number[]) {
  const groups = new Map<number, number[]>();
  members.forEach((member, at) => {
    const cluster = clusters[at] as number;
    const group = groups.get(cluster);
    if (group === undefined) groups.set(cluster, [member]);
    else group.push(member);
  });
  return [...groups.values()];
}
