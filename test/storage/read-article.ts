import { createHash } from "node:crypto";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Article } from "../../src/article.ts";
import type { ReadArticle } from "../../src/parser.ts";
import { indexArticle } from "../../src/search/index-article.ts";

/** An article as the parser would have read it, really analysed. */
export function readArticle(
  text: string,
  stated: Partial<Article> & Partial<Pick<ReadArticle, "grade" | "wall">> = {},
): ReadArticle {
  const { grade = "full", wall = null, ...rest } = stated;
  const article: Article = {
    id: createHash("sha256").update(text).digest("hex"),
    title: null,
    text,
    url: null,
    publisher: null,
    byline: null,
    published: null,
    language: null,
    ...rest,
  };
  const analysis = analyse(article);
  return { article, grade, wall, analysis, suspect: [1], index: indexArticle(analysis) };
}
