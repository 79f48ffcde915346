import type { ReadArticle } from "../parser.ts";
import { articleId } from "../parsing/article-id.ts";
import type { KeptReading } from "../store/articles.ts";
import type { Store } from "../store.ts";
import { isSameArticle } from "./is-same-article.ts";

/** The entry whose article it is. */
type Entry = {
  readonly url: string | null;
  readonly kept: KeptReading | null;
  /** Where it was when its article was kept. */
  readonly urlBefore: string | null;
};

/**
 * The reading as the article that it is. An entry keeps its article's id where the page has moved, or only its headline was kept
 * so far; a new entry gets its own where the page names, by a template's mistake, one address for all articles of the site.
 */
export async function identify(
  articles: Pick<Store["articles"], "load">,
  read: ReadArticle,
  { url, kept, urlBefore }: Entry,
): Promise<ReadArticle> {
  const { id } = read.article;
  if (kept) {
    if (id === kept.article.id) return read;
    const isTeaserHere = kept.kept.grade === "teaser" && url === urlBefore;
    return isTeaserHere || isSameArticle(kept, read) ? withId(read, kept.article.id) : read;
  }
  const own = url === null ? null : articleId({ url, text: read.article.text });
  if (own === null || own === id) return read;
  const [other] = await articles.load([{ id }]);
  const isMistaken = other && other.kept.grade !== "teaser" && !isSameArticle(other, read);
  return isMistaken ? withId({ ...read, article: { ...read.article, url } }, own) : read;
}

function withId(read: ReadArticle, id: string): ReadArticle {
  const article = { ...read.article, id };
  return { ...read, article, analysis: { ...read.analysis, id, url: article.url } };
}
