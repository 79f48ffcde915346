import type { Article } from "./article.ts";

/** full: the article. partial: parts may lack. teaser: the beginning only. none: no article. */
export type Grade = "full" | "partial" | "teaser" | "none";

/** What stands between readers and an article. */
export type Wall = "consent" | "paywall" | "robot-check";

/** What a document held, and how sure we are that it is an article. */
export type Extracted = Omit<Article, "id"> & {
  readonly grade: Grade;
  /** Why it is no more than it is, where the page says so. */
  readonly wall: Wall | null;
};

/** A kind of document: text in, article out. Asynchronous only so that a heavy parser loads on first use. */
export type Format = {
  readonly name: string;
  /** File endings and media types it reads: ".md", "text/markdown". */
  readonly types: readonly string[];
  extract(text: string, url?: string): Promise<Extracted>;
};

/** Typed identity, so that a format file reads as a value. */
export const defineFormat = (format: Format): Format => format;
