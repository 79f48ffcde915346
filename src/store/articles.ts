import type { Article } from "../article.ts";
import type { Grade, Wall } from "../format.ts";
import type { ReadArticle } from "../parser.ts";

/** An article's life in the store. Times are epoch milliseconds. */
export type Kept = {
  /** From 1; a higher number is a corrected text. */
  readonly version: number;
  readonly grade: Grade;
  readonly wall: Wall | null;
  readonly firstReadAt: number;
  /** When this version was read. */
  readonly readAt: number;
  /** When it counts as news: its stated date, else when it was first read. */
  readonly datedAt: number;
};

/** A reading as it is kept. */
export type KeptReading = Pick<ReadArticle, "article" | "analysis" | "suspect"> & {
  readonly kept: Kept;
};

/** Which text of which article: a changed text is a new version of the same article. */
export type VersionOf = { readonly id: string; readonly version: number };

/** What became of an article that was read. */
export type Keeping = VersionOf & { readonly outcome: "new" | "changed" | "known" };

/** What articles are looked for. All conditions hold together. */
export type ArticleQuery = {
  /** Folded words (`foldQuery`); an article must have all of them. */
  readonly words?: readonly string[];
  /** Folded words of which an article must have one at least; those with more and rarer ones come first. */
  readonly anyWords?: readonly string[];
  /** A folded name key: articles that name somebody or something so. */
  readonly name?: string;
  /** Not older, epoch milliseconds. */
  readonly since?: number;
  /** Part of an outlet's name or host, any case and script. */
  readonly outlet?: string;
  readonly most: number;
};

/** A name that a tenant's articles use, most used first. */
export type KnownName = { readonly name: string; readonly kind: string; readonly articles: number };

/** Articles and their analyses are shared by all tenants; a tenant finds those of the feeds that it follows. */
export type ArticleStore = {
  /**
   * Keeps an article as it was read, with its index, in one transaction: all or nothing.
   * @param feed URL of the feed that brought it; null: somebody opened it
   * @param at epoch milliseconds
   */
  keep(read: ReadArticle, feed: string | null, at: number): Promise<Keeping>;
  /** Readings in the order asked for; without a version the newest. What is not kept is left out. */
  load(
    wanted: readonly { readonly id: string; readonly version?: number }[],
  ): Promise<readonly KeptReading[]>;
  /** Ids of a tenant's articles, newest first (with `anyWords`: best first). */
  find(tenant: string, query: ArticleQuery): Promise<readonly string[]>;
  /** How many articles a tenant's feeds have brought since a time. */
  count(tenant: string, since?: number): Promise<number>;
  /** Names that begin with a folded key, from a tenant's articles. */
  names(tenant: string, prefix: string, most: number): Promise<readonly KnownName[]>;
  /** Current versions that another analyser has read, oldest work first. */
  stale(
    analyser: string,
    most: number,
  ): Promise<readonly (VersionOf & { readonly article: Article })[]>;
  /** Puts a new analysis in the place of an old one. */
  renew(
    of: VersionOf,
    read: Pick<ReadArticle, "analysis" | "suspect" | "index">,
    analyser: string,
  ): Promise<void>;
  /**
   * Deletes articles that were last read before a time, with all their versions, unless a place still talks about them;
   * and what goes with them: feeds that nobody follows, stories that were told long ago. Returns how many articles.
   */
  prune(before: number, now?: number): Promise<number>;
};
