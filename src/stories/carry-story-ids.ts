import type { ToldStory } from "../store/tenants.ts";
import type { Cluster } from "./cluster-stories.ts";
import type { StoryArticle } from "./story-article.ts";

/** A story that may have been told before. */
export type CarriedStory<A extends StoryArticle> = Cluster<A> & {
  /** How it was told last; null: it is new here. */
  readonly told: ToldStory | null;
  /** Articles with something that was not told here yet: no told article, and no copy of one. Earliest first. */
  readonly fresh: readonly A[];
  /** Articles that were told in an earlier version. */
  readonly corrected: readonly A[];
};

/**
 * Gives today's clusters the ids of the stories that were told before. A cluster that holds an article of a told story
 * is that story; to see that new articles tell it too, cluster them together with the told ones. Where several could
 * carry one id, the one with most of its articles does, and the others are new stories; a cluster that holds two told
 * stories goes on as the one that it shares more with.
 */
export function carryStoryIds<A extends StoryArticle>(
  clusters: readonly Cluster<A>[],
  told: readonly ToldStory[],
): readonly CarriedStory<A>[] {
  const carried = match(clusters, told);
  const versions = toldVersions(told);
  const used = new Set(told.map(({ id }) => id));
  return clusters.map((cluster, at) => {
    const before = carried.get(at) ?? null;
    const id = before?.id ?? newId(cluster, used);
    used.add(id);
    const isTold = (article: A): boolean => versions.has(article.id);
    return {
      ...cluster,
      id,
      told: before,
      fresh: cluster.items
        .filter((copies) => !copies.some(isTold))
        .flatMap(([first]) => (first === undefined ? [] : [first])),
      corrected: cluster.articles.filter(
        ({ id, version = 1 }) => version > (versions.get(id) ?? version),
      ),
    };
  });
}

/** Which cluster goes on with which told story, by the number of shared articles; each at most once. */
function match<A extends StoryArticle>(
  clusters: readonly Cluster<A>[],
  told: readonly ToldStory[],
): ReadonlyMap<number, ToldStory> {
  const holders = new Map<string, number>();
  clusters.forEach(({ articles }, at) => {
    for (const { id } of articles) holders.set(id, at);
  });
  const pairs = told.flatMap((story) => {
    const shared = new Map<number, number>();
    for (const { id } of story.articles) {
      const at = holders.get(id);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared].map(([at, count]) => ({ at, story, count }));
  });
  pairs.sort(
    (a, b) =>
      b.count - a.count ||
      a.story.firstToldAt - b.story.firstToldAt ||
      (a.story.id < b.story.id ? -1 : a.story.id > b.story.id ? 1 : a.at - b.at),
  );
  const found = new Map<number, ToldStory>();
  const gone = new Set<string>();
  for (const { at, story } of pairs) {
    if (found.has(at) || gone.has(story.id)) continue;
    found.set(at, story);
    gone.add(story.id);
  }
  return found;
}

/** The newest version of each article that was told. */
function toldVersions(told: readonly ToldStory[]): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  for (const { id, version } of told.flatMap(({ articles }) => articles)) {
    versions.set(id, Math.max(version, versions.get(id) ?? 0));
  }
  return versions;
}

/** An article's id that no story has; a story that loses its id to another takes its next article's. */
function newId<A extends StoryArticle>(
  { id, articles }: Cluster<A>,
  used: ReadonlySet<string>,
): string {
  const free = articles.find((article) => !used.has(article.id));
  if (free !== undefined) return free.id;
  for (let number = 2; ; number++) if (!used.has(`${id}#${number}`)) return `${id}#${number}`;
}
