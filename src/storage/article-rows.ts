import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Analysis } from "../analysis.ts";
import type { Article } from "../article.ts";
import type { KeptReading } from "../store/articles.ts";
import type { Schema } from "./schema.ts";

export type VersionRow = Selectable<Schema["article_versions"]>;
type ArticleRow = Selectable<Schema["articles"]>;

const BLANKS = /\s+/gu;
/** Stands for a value that is a column of its own. No value of these fields is a number. */
const IN_COLUMN = 0;
const COLUMNS = [
  "id",
  "title",
  "text",
  "url",
  "publisher",
  "byline",
  "published",
  "language",
] as const satisfies readonly (keyof Article)[];

/** Two texts that differ in blanks alone are one: a page that is typeset anew was not corrected. */
export function hashText(text: string): string {
  return createHash("sha256").update(text.replace(BLANKS, " ").trim()).digest("hex");
}

/** The analysis as JSON, without what the article's own columns hold. */
export function packAnalysis(analysis: Analysis, article: Article): string {
  const packed: Record<string, unknown> = { ...analysis };
  for (const column of COLUMNS) {
    if (analysis[column] === article[column]) packed[column] = IN_COLUMN;
  }
  return JSON.stringify(packed);
}

/** The analysis as it was, to the order of its fields. */
export function unpackAnalysis(json: string, article: Article): Analysis {
  const analysis = JSON.parse(json) as Record<string, unknown>;
  for (const column of COLUMNS) {
    if (analysis[column] === IN_COLUMN) analysis[column] = article[column];
  }
  return analysis as unknown as Analysis;
}

export function rowToArticle(row: VersionRow & Pick<ArticleRow, "url">): Article {
  const { article, title, text, url, publisher, byline, published, language } = row;
  return { id: article, title, text, url, publisher, byline, published, language };
}

export function rowToReading(
  row: VersionRow & Pick<ArticleRow, "url" | "first_read_at" | "dated_at">,
): KeptReading {
  const article = rowToArticle(row);
  return {
    article,
    analysis: unpackAnalysis(row.analysis, article),
    suspect: JSON.parse(row.suspect) as readonly number[],
    kept: {
      version: row.version,
      grade: row.grade,
      wall: row.wall,
      firstReadAt: row.first_read_at,
      readAt: row.read_at,
      datedAt: row.dated_at,
    },
  };
}
