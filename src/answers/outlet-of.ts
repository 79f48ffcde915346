import type { Article } from "../article.ts";
import { hostKey } from "../stories/host-key.ts";

/** Who publishes an article: the name that it gives, else the host of its address; null for a file without either. */
export function outletOf({ publisher, url }: Pick<Article, "publisher" | "url">): string | null {
  if (publisher !== null) return publisher;
  return url !== null && URL.canParse(url) ? hostKey(new URL(url)) || null : null;
}

/** The outlets of some articles, each once, in their order. */
export const outletsOf = (
  articles: readonly Pick<Article, "publisher" | "url">[],
): readonly string[] => [
  ...new Set(articles.map(outletOf).filter((outlet): outlet is string => outlet !== null)),
];
