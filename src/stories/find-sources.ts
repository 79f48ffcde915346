import type { Cluster } from "./cluster-stories.ts";
import { findOutlet } from "./find-outlet.ts";
import type { StoryArticle } from "./story-article.ts";

/** An outlet that tells a story in words of its own. */
export type StorySource<A extends StoryArticle> = {
  readonly outlet: string;
  /** What it wrote first, earliest first; of each item the copy that came first. */
  readonly articles: readonly A[];
};

/**
 * The independent sources of a story. An item counts for the outlet that had it first: those that carry the same text
 * confirm nothing, and one outlet with three articles is one source.
 */
export function findSources<A extends StoryArticle>({
  items,
}: Pick<Cluster<A>, "items">): readonly StorySource<A>[] {
  const sources = new Map<string, A[]>();
  for (const [first] of items) {
    if (first === undefined) continue;
    const outlet = findOutlet(first);
    const known = sources.get(outlet);
    if (known === undefined) sources.set(outlet, [first]);
    else known.push(first);
  }
  return [...sources].map(([outlet, articles]) => ({ outlet, articles }));
}
