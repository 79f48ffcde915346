const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** No feed is asked more often, whatever it says: less would be no use to a digest and a burden to the site. */
const SHORTEST = 15 * MINUTE;
/** Where the feed says nothing. */
const USUAL = HOUR;
/** A feed that has brought nothing new for two days, and one for a week. */
const QUIET: readonly (readonly [after: number, interval: number])[] = [
  [7 * DAY, 6 * HOUR],
  [2 * DAY, 3 * HOUR],
];
/** What a server may ask for at most: beyond it, it is mistaken, and the feed would be lost. */
const LONGEST_ASKED = DAY;
const LONGEST_RETRY_AFTER = 7 * DAY;
/** A feed that its server calls gone for good is looked at once a week, because some come back. */
const GONE = 7 * DAY;
const GONE_STATUS = 410;
/** Feeds that fail together must not come back together. */
const JITTER = 0.2;

/** What a successful poll says about the next. Durations in milliseconds, null: it does not say. */
export type Freshness = {
  /** `max-age` of the answer. */
  readonly answer: number | null;
  /** `ttl` and the like of the feed. */
  readonly feed: number | null;
  /** Since the feed last brought something new; null: never. */
  readonly quietFor: number | null;
};

/**
 * When a feed is asked again after an answer. `max-age` can only make it later: sites set a few minutes for their caches
 * and mean no invitation. `ttl` is meant for readers, and can make it earlier.
 * @returns epoch milliseconds
 */
export function nextPoll(now: number, { answer, feed, quietFor }: Freshness): number {
  const quiet = QUIET.find(([after]) => (quietFor ?? 0) >= after)?.[1] ?? USUAL;
  const wanted = feed === null ? quiet : Math.max(feed, quiet === USUAL ? 0 : quiet);
  const asked = Math.min(Math.max(wanted, answer ?? 0), LONGEST_ASKED);
  return now + Math.max(asked, SHORTEST);
}

/** What is known of a failed poll. */
export type Trouble = {
  /** Tries without success since the last success, this one included. */
  readonly failures: number;
  readonly status: number | null;
  readonly retryAfter: number | null;
  /** What tells the feed from others: its URL. */
  readonly key: string;
};

/** When a feed is tried again after a failure: a quarter of an hour, then twice as long each time, up to a day. Epoch milliseconds. */
export function nextTry(now: number, { failures, status, retryAfter, key }: Trouble): number {
  const asked = Math.min(retryAfter ?? 0, LONGEST_RETRY_AFTER);
  if (status === GONE_STATUS) return now + Math.max(GONE, asked);
  const doubled = Math.min(SHORTEST * 2 ** Math.max(failures - 1, 0), DAY);
  return now + Math.max(Math.round(doubled * (1 + JITTER * share(key))), asked);
}

/** 0 to 1, the same for the same key: no chance is needed, and a test can foresee it. FNV-1a. */
function share(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash / 2 ** 32;
}
