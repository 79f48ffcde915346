import type { ParseFailure } from "../parser.ts";
import type { WebFailure } from "../web.ts";

/** A feed and how it has been doing. Shared by all tenants: it is asked once, however many follow it. Times are epoch milliseconds. */
export type FeedState = {
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** HTTP status of the last answer. */
  readonly status: number | null;
  /** What was wrong at the last try; null: nothing. */
  readonly why: WebFailure | ParseFailure | null;
  /** Tries without success since the last success. */
  readonly failures: number;
  readonly triedAt: number | null;
  readonly succeededAt: number | null;
  readonly nextPollAt: number;
};

/** An entry of a feed that was met before. */
export type KnownItem = {
  readonly key: string;
  readonly url: string | null;
  /** Article that it became; null: none could be read yet. */
  readonly article: string | null;
  /** Hash of what the feed says of it, dates left out: it changes when the entry was edited. */
  readonly hash: string;
  /** HTTP validators of its page. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly firstSeenAt: number;
  readonly readAt: number | null;
  /** Tries to read its page that failed, since it was last read. */
  readonly failures: number;
  readonly why: WebFailure | ParseFailure | null;
};

export type FeedStore = {
  /** Adds a feed that is due at once; keeps what is known of one that is there. */
  add(feed: Pick<FeedState, "url" | "title" | "home">, at: number): Promise<void>;
  load(url: string): Promise<FeedState | null>;
  /**
   * Takes feeds that are due and followed by somebody, the longest due first; no other process gets them before `until`.
   * @param tenant only feeds that this tenant follows
   */
  claim(now: number, until: number, most: number, tenant?: string): Promise<readonly FeedState[]>;
  /** Writes down how a poll went, and when the next is due; gives the claim back. */
  save(state: FeedState): Promise<void>;
  /** The feed has moved for good: its followers and items go with it. */
  move(from: string, to: string): Promise<void>;
  items(feed: string, keys: readonly string[]): Promise<ReadonlyMap<string, KnownItem>>;
  /** Items that were first seen since a time, newest first: for a feed that has not changed, whose pages may have. */
  recent(feed: string, since: number): Promise<readonly KnownItem[]>;
  saveItem(feed: string, item: KnownItem): Promise<void>;
  /** Earliest `nextPollAt` of feeds that somebody follows; null: nobody follows any. */
  nextDue(): Promise<number | null>;
};
