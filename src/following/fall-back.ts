import type { Article } from "../article.ts";
import type { Wall } from "../format.ts";
import type { Parser, ReadArticle, Stated } from "../parser.ts";
import { articleId } from "../parsing/article-id.ts";
import type { FeedOf } from "./feed-of.ts";
import type { Task } from "./plan-items.ts";
import { siteOf, speaksFor } from "./speaks-for.ts";

/** What is to be kept of, and who says what of it. */
type Entry = { readonly task: Task; readonly feed: FeedOf; readonly stated: Stated };

/** A feed's text of so many words is an article; what is shorter is its beginning. As the page reader decides. */
const WHOLE_TEXT_WORDS = 60;
const TAGS = /<[^<>]*>/gu;

/**
 * What can be kept of an entry whose page cannot be read: the text that the feed itself carries, where it is long enough to be
 * the article, else the headline with its link, of which nothing is ever quoted. Of another site's page it is the headline alone, in
 * the name of the feed's own host and never in the place of that page's article: anybody's feed may say anything of it.
 * @param wall what the page said that it stands behind
 * @returns null where there is not even a headline
 */
export async function fallBack(
  parser: Parser,
  { task: { item, url, key }, feed, stated }: Entry,
  wall: Wall | null,
): Promise<ReadArticle | null> {
  const isOwn = url === null || speaksFor(feed.readAt, url);
  const content = isOwn ? (item?.content ?? "") : "";
  if (countWords(content.replace(TAGS, " ")) >= WHOLE_TEXT_WORDS) {
    const parsed = await parser.article(contentToPage(content, url, stated), stated);
    if (parsed.ok && parsed.value.grade !== "teaser") return at(url, parsed.value);
  }
  const title = stated.title?.trim();
  if (!title || url === null) return null;
  const article: Article = {
    byline: null,
    published: null,
    publisher: null,
    language: null,
    ...stated,
    ...(!isOwn && { publisher: siteOf(feed.readAt) }),
    id: articleId(isOwn ? { url, text: title } : { url: null, text: `${feed.url} ${key}` }),
    url,
    title,
    text: title,
  };
  return { article, grade: "teaser", wall, ...(await parser.again(article)) };
}

/** Its markup may claim an address, even one of somebody else's; the entry has said where it stands. */
function at(url: string | null, read: ReadArticle): ReadArticle {
  const id = articleId({ url, text: read.article.text });
  const article = { ...read.article, id, url };
  return { ...read, article, analysis: { ...read.analysis, id, url } };
}

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

function contentToPage(content: string, url: string | null, { title, language }: Stated) {
  const heading = toMarkup(title ?? "");
  const page = `<!doctype html><html${language ? ` lang="${toMarkup(language)}"` : ""}><head><meta charset="utf-8">
<title>${heading}</title></head><body><article><h1>${heading}</h1>
${content}
</article></body></html>`;
  return {
    bytes: new TextEncoder().encode(page),
    type: "text/html",
    charset: "utf-8",
    ...(url !== null && { url }),
  };
}

const toMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
