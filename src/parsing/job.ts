import type { Article } from "../article.ts";
import type { Feed, FeedLink } from "../feed.ts";
import type { Parsed, ReadArticle, Stated } from "../parser.ts";
import type { Document } from "../source.ts";

/** What the worker thread can be asked for. Plain data: it is copied from thread to thread. */
export type Job =
  | { readonly kind: "article"; readonly document: Document; readonly stated: Stated }
  | { readonly kind: "feed"; readonly document: Document }
  | { readonly kind: "feedLinks"; readonly document: Document }
  | { readonly kind: "again"; readonly article: Article };

/** What comes back of each kind of job. */
export type Results = {
  readonly article: Parsed<ReadArticle>;
  readonly feed: Parsed<Feed>;
  readonly feedLinks: Parsed<readonly FeedLink[]>;
  readonly again: Pick<ReadArticle, "analysis" | "suspect" | "index">;
};

/** What the worker thread tells: that it has loaded all it needs, then one answer a job. */
export type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly result: Results[keyof Results] }
  | { readonly kind: "failed"; readonly failure: Error };
