import type { Analysis } from "./analysis.ts";
import type { Article } from "./article.ts";
import type { Feed, FeedLink } from "./feed.ts";
import type { Grade, Wall } from "./format.ts";
import type { ArticleIndex } from "./search-index.ts";
import type { Document } from "./source.ts";

/** Why a document could not be read, as a code. */
export const PARSE_FAILURES = [
  /** PDF, image, archive. */
  "binary",
  "too-large",
  /** It took longer, or more memory, than any real page does. */
  "too-hard",
  /** A page without an article: a front page, an error page, a check for robots. */
  "no-article",
  /** Neither a feed nor a page that names one. */
  "no-feed",
] as const;
export type ParseFailure = (typeof PARSE_FAILURES)[number];

/** What others say of an article that its page may not: its feed's entry. The page goes first. */
export type Stated = Partial<
  Pick<Article, "title" | "byline" | "published" | "publisher" | "language">
>;

/** An article as it was read from the web, with all that is kept of it. */
export type ReadArticle = {
  /** Of a teaser the text is the headline alone, so that nothing of it can be quoted. */
  readonly article: Article;
  readonly grade: Grade;
  readonly wall: Wall | null;
  readonly analysis: Analysis;
  readonly suspect: readonly number[];
  readonly index: ArticleIndex;
};

export type Parsed<What> =
  | { readonly ok: true; readonly value: What }
  | { readonly ok: false; readonly why: ParseFailure; readonly wall: Wall | null };

/** Reads foreign documents away from the main thread, within limits of time and memory. */
export type Parser = {
  article(document: Document, stated?: Stated): Promise<Parsed<ReadArticle>>;
  feed(document: Document): Promise<Parsed<Feed>>;
  /** The feeds that a page names, those of its head first. */
  feedLinks(document: Document): Promise<Parsed<readonly FeedLink[]>>;
  /** Reads an article again that is kept: the analyser has changed. */
  again(article: Article): Promise<Pick<ReadArticle, "analysis" | "suspect" | "index">>;
  close(): Promise<void>;
};
