import type { Article } from "./article.ts";

/** What a document held, and how sure we are that it is an article. */
export type Extracted = Omit<Article, "id"> & {
  /** full: the article. partial: parts may lack. teaser: the beginning only. none: no article. */
  readonly grade: "full" | "partial" | "teaser" | "none";
};

/** A kind of document. Pure: text in, article out. */
export type Format = {
  readonly name: string;
  /** File endings and media types it reads: ".md", "text/markdown". */
  readonly types: readonly string[];
  extract(text: string, url?: string): Extracted;
};

/** Typed identity, so that a format file reads as a value. */
export const defineFormat = (format: Format): Format => format;
