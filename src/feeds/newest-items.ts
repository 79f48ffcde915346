import type { FeedItem } from "../feed.ts";

// Feeds carry 10 to 100 entries; an archive of thousands would be a day's work of page loads.
const MOST_ITEMS = 500;

/** A feed's entries up to the limit, in its own order: the first ones, or the last where it puts the oldest first. */
export function newestItems(items: readonly FeedItem[]): readonly FeedItem[] {
  if (items.length <= MOST_ITEMS) return items;
  const first = timeOf(items[0]);
  const last = timeOf(items.at(-1));
  return first < last ? items.slice(-MOST_ITEMS) : items.slice(0, MOST_ITEMS);
}

const timeOf = (item: FeedItem | undefined): number =>
  Date.parse(item?.published ?? item?.updated ?? "");
