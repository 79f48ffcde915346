import type { FeedItem } from "../feed.ts";
import type { KnownItem } from "../store/feeds.ts";
import { isWorthRetrying } from "./is-worth-retrying.ts";
import { itemHash } from "./item-hash.ts";

const HOUR = 3_600_000;
/** On the first poll the newest: whoever starts to follow a feed wants its news, not its archive. */
const MOST_ON_FIRST_POLL = 30;
/** On later ones: more new entries than that are a feed that was made anew; the rest comes with the next polls. */
const MOST_NEW = 60;
/** Corrections come within two days, or hardly ever. */
export const YOUNG = 48 * HOUR;
/** A page is not looked at again for a correction more often than this. */
export const RECHECK = 6 * HOUR;
/** How long after it was last read, or first seen, a page that failed is tried again; then it is given up. */
const RETRIES = [0, HOUR, 6 * HOUR] as const;
/** So many failures, and the page is left. */
export const GIVEN_UP = RETRIES.length;

/** A page to read: an entry of the feed, or one that is remembered, or both. */
export type Task = {
  readonly key: string;
  readonly url: string | null;
  /** What the feed says now; null: it has not changed, or no longer lists the entry. */
  readonly item: FeedItem | null;
  readonly known: KnownItem | null;
  readonly hash: string;
};

export type Plan = {
  readonly read: readonly Task[];
  /** New entries that are only written down as seen. */
  readonly pass: readonly Task[];
  /** There is more that is new than one poll takes. */
  readonly isCut: boolean;
};

/** What is known before a feed's pages are read. */
export type Found = {
  /** Entries of the feed; empty where it has not changed. */
  readonly items: readonly FeedItem[];
  readonly known: ReadonlyMap<string, KnownItem>;
  /** Entries that were first seen in the last two days, whether the feed still lists them or not. */
  readonly recent: readonly KnownItem[];
  readonly isFirst: boolean;
};

/** Decides which pages are read: new ones, edited ones, those that failed and are worth a try, and young ones that may have been corrected. */
export function planItems({ items, known, recent, isFirst }: Found, now: number): Plan {
  const listed = new Map(items.map((item) => [item.key, item]));
  const tasks = [...listed.values()].map((item) => taskOf(item, known.get(item.key) ?? null));
  const fresh = newestFirst(tasks.filter((task) => task.known === null));
  const most = countEntries(fresh, isFirst ? MOST_ON_FIRST_POLL : MOST_NEW);
  const old = recent.filter(({ key }) => !listed.has(key)).map(remembered);
  const again = [...tasks.filter((task) => task.known !== null), ...old];
  const rest = fresh.slice(most);
  return {
    read: [...fresh.slice(0, most), ...again.filter((task) => isDue(task, now))],
    pass: isFirst ? rest : [],
    isCut: !isFirst && rest.length > 0,
  };
}

const taskOf = (item: FeedItem, known: KnownItem | null): Task => ({
  key: item.key,
  url: item.url,
  item,
  known,
  hash: itemHash(item),
});

const remembered = (known: KnownItem): Task => ({
  key: known.key,
  url: known.url,
  item: null,
  known,
  hash: known.hash,
});

/** How many entries the first so many pages have: some feeds list a page twice. */
function countEntries(tasks: readonly Task[], pages: number): number {
  const urls = new Set<string>();
  const beyond = tasks.findIndex(({ url, key }) => urls.add(url ?? key).size > pages);
  return beyond < 0 ? tasks.length : beyond;
}

/** By date where every entry has one, else as the feed orders them. */
function newestFirst(tasks: readonly Task[]): readonly Task[] {
  const dated = tasks.map((task) => ({ task, at: Date.parse(task.item?.published ?? "") }));
  if (dated.some(({ at }) => Number.isNaN(at))) return tasks;
  return dated.sort((a, b) => b.at - a.at).map(({ task }) => task);
}

function isDue({ known, hash }: Task, now: number): boolean {
  if (!known) return true;
  const { article, readAt, firstSeenAt, failures, why } = known;
  const isOnlySeen = article === null && readAt !== null;
  if (isOnlySeen) return false;
  const since = now - (readAt ?? firstSeenAt);
  if (hash !== known.hash) return failures < GIVEN_UP || since >= RECHECK;
  if (why !== null || article === null) {
    const gap = RETRIES[failures];
    return gap !== undefined && since >= gap && (why === null || isWorthRetrying(why));
  }
  return now - firstSeenAt < YOUNG && since >= RECHECK;
}
