import type { ToldStory } from "../../src/store/tenants.ts";
import type { Cluster } from "../../src/stories/cluster-stories.ts";
import type { StoryArticle } from "../../src/stories/story-article.ts";
import { article } from "./own-texts.ts";

export const HOUR = 3_600_000;

/** A cluster of items; each is written as the ids of its copies, "post/1 star/1", with the outlet before the stroke. */
export function cluster(
  items: readonly string[],
  more: Partial<StoryArticle> = {},
): Cluster<StoryArticle> {
  const parsed = items.map((ids) =>
    ids.split(" ").map(
      (id): StoryArticle =>
        article(id, `Text of ${id}.`, {
          title: `Title of ${id}`,
          outlet: id.split("/")[0] ?? null,
          at: HOUR,
          ...more,
        }),
    ),
  );
  const articles = parsed.flat();
  return { id: articles[0]?.id ?? "", articles, items: parsed };
}

/** A story that was told with these articles. */
export const toldStory = (id: string, articles: readonly string[], firstToldAt = 0): ToldStory => ({
  id,
  headline: id,
  articles: articles.map((one) => ({ id: one, version: 1 })),
  firstToldAt,
  toldAt: firstToldAt,
});
