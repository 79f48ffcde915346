/** One entry of a feed. Plain text, save `content`, which is HTML; all of it is foreign. */
export type FeedItem = {
  /** What the feed calls it (guid, id), else its link: it stays when dates move. */
  readonly key: string;
  /** Absolute; null where the entry links to nothing that can be fetched. */
  readonly url: string | null;
  readonly title: string | null;
  /** Markup taken off. */
  readonly summary: string | null;
  /** The whole text as HTML, where the feed carries it. */
  readonly content: string | null;
  readonly author: string | null;
  /** ISO date-times as far as they can be read; never guessed. */
  readonly published: string | null;
  readonly updated: string | null;
};

/** A feed as it was read, newest items as the feed orders them. */
export type Feed = {
  readonly title: string | null;
  /** The page that it belongs to. */
  readonly home: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  /** Milliseconds for which the feed itself asks not to be asked again (ttl, sy:updatePeriod); null: it does not say. */
  readonly freshFor: number | null;
};

/** A feed that a page names in its head. */
export type FeedLink = { readonly url: string; readonly title: string | null };

/** One feed of an OPML list. */
export type OpmlFeed = {
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
};

/** An OPML list as it was read: what it holds, and which of its lines cannot be used and why. */
export type OpmlList = {
  readonly feeds: readonly OpmlFeed[];
  readonly problems: readonly {
    readonly line: number;
    readonly text: string;
    readonly why: string;
  }[];
};
