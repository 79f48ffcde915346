import type { StoryArticle } from "./story-article.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One order for a set of articles, whatever order they came in: by id, then text, then title. Sums of fractions and ties
 * depend on order, so everything here works on articles in this one.
 */
export const inOneOrder = <A extends StoryArticle>(articles: readonly A[]): readonly A[] =>
  [...articles].sort(
    (a, b) =>
      compare(a.id, b.id) || compare(a.text, b.text) || compare(a.title ?? "", b.title ?? ""),
  );

/** Earliest first; those without a date last, ties by id. */
export const byTime = (a: StoryArticle, b: StoryArticle): number =>
  (a.at ?? Number.POSITIVE_INFINITY) === (b.at ?? Number.POSITIVE_INFINITY)
    ? compare(a.id, b.id)
    : (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY);
