import type { Article } from "../article.ts";
import type { Extracted, Wall } from "../format.ts";
import { chooseFormat } from "../formats/choose-format.ts";
import { MAX_CHARACTERS } from "../limits.ts";
import type { Parsed, ParseFailure, ReadArticle, Stated } from "../parser.ts";
import type { Document } from "../source.ts";
import { analyseArticle } from "./analyse-article.ts";
import { articleId } from "./article-id.ts";
import { mergeStated } from "./merge-stated.ts";
import { readText } from "./read-text.ts";

/** Reads the article of a document: its text, what it and its feed say of it, and the analysis. */
export async function readArticle(
  document: Document,
  stated: Stated,
): Promise<Parsed<ReadArticle>> {
  const source = readText(document);
  if (!source.ok) return source;
  const format = chooseFormat(document.type, source.value);
  if (!format) return failure("no-article", null);
  const extracted = mergeStated(await format.extract(source.value, document.url), stated);
  const { grade, wall, ...fields } = extracted;
  const text = usableText(extracted);
  if (text === null) return failure("no-article", wall);
  if (text.length > MAX_CHARACTERS) return failure("too-large", wall);
  const article: Article = { id: articleId({ ...fields, text }), ...fields, text };
  return { ok: true, value: { article, grade, wall, ...analyseArticle(article) } };
}

/** Of a teaser only the headline: it may break off in the middle of what somebody said. */
function usableText({ grade, title, text }: Extracted): string | null {
  if (grade === "none") return null;
  const usable = grade === "teaser" ? title : text;
  return usable?.trim() ? usable : null;
}

const failure = (why: ParseFailure, wall: Wall | null): Parsed<never> => ({ ok: false, why, wall });
