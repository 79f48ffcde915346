import { analyse } from "../analysis/analyse.ts";
import type { Article } from "../article.ts";
import type { ReadArticle } from "../parser.ts";
import { findInjectedSentences } from "../screening/find-injected-sentences.ts";
import { indexArticle } from "../search/index-article.ts";

/** All that is kept of an article besides its text; the same article always gives the same. */
export function analyseArticle(
  article: Article,
): Pick<ReadArticle, "analysis" | "suspect" | "index"> {
  const analysis = analyse(article);
  return { analysis, suspect: findInjectedSentences(analysis), index: indexArticle(analysis) };
}
