import type { StoryArticle } from "../../answer.ts";
import type { Reading } from "../../command.ts";
import { outletOf } from "../outlet-of.ts";

/** An article as a digest names it under its story. @param copyOf id of the article whose text it carries */
export function storyArticle({ article, kept }: Reading, copyOf: string | null): StoryArticle {
  return {
    id: article.id,
    title: article.title,
    publisher: outletOf(article),
    published: article.published,
    url: article.url,
    grade: kept?.grade ?? "full",
    wall: kept?.wall ?? null,
    correctedAt: kept && kept.version > 1 ? kept.readAt : null,
    copyOf,
  };
}
