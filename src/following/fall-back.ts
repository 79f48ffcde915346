import type { Article } from "../article.ts";
import type { Wall } from "../format.ts";
import type { Parser, ReadArticle, Stated } from "../parser.ts";
import { articleId } from "../parsing/article-id.ts";
import type { Task } from "./plan-items.ts";

/** A feed's text of so many words is an article; what is shorter is its beginning. As the page reader decides. */
const WHOLE_TEXT_WORDS = 60;
const TAGS = /<[^<>]*>/gu;

/**
 * What can be kept of an entry whose page cannot be read: the text that the feed itself carries, where it is long enough to be
 * the article, else the headline with its link, of which nothing is ever quoted.
 * @param wall what the page said that it stands behind
 * @returns null where there is not even a headline
 */
export async function fallBack(
  parser: Parser,
  { item, url }: Task,
  stated: Stated,
  wall: Wall | null,
): Promise<ReadArticle | null> {
  const content = item?.content ?? "";
  if (countWords(content.replace(TAGS, " ")) >= WHOLE_TEXT_WORDS) {
    const parsed = await parser.article(contentToPage(content, url, stated), stated);
    if (parsed.ok && parsed.value.grade !== "teaser") return parsed.value;
  }
  const title = stated.title?.trim();
  if (!title || url === null) return null;
  const article: Article = {
    byline: null,
    published: null,
    publisher: null,
    language: null,
    ...stated,
    id: articleId({ url, text: title }),
    url,
    title,
    text: title,
  };
  return { article, grade: "teaser", wall, ...(await parser.again(article)) };
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
