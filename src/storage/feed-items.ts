import type { Kysely, Selectable } from "kysely";
import type { KnownItem } from "../store/feeds.ts";
import type { Store } from "../store.ts";
import type { Schema } from "./schema.ts";

/** A feed may have thousands of entries; a statement takes so many keys at once. */
const AT_ONCE = 500;

/** Entries of feeds that were met before. */
export function feedItems(
  db: Kysely<Schema>,
): Pick<Store["feeds"], "items" | "recent" | "saveItem"> {
  return {
    async items(feed, keys) {
      const found = new Map<string, KnownItem>();
      for (let from = 0; from < keys.length; from += AT_ONCE) {
        const rows = await db
          .selectFrom("feed_items")
          .selectAll()
          .where("feed", "=", feed)
          .where("key", "in", keys.slice(from, from + AT_ONCE))
          .execute();
        for (const row of rows) found.set(row.key, rowToItem(row));
      }
      return found;
    },
    async recent(feed, since) {
      const rows = await db
        .selectFrom("feed_items")
        .selectAll()
        .where("feed", "=", feed)
        .where("first_seen_at", ">=", since)
        .orderBy("first_seen_at", "desc")
        .orderBy("key")
        .execute();
      return rows.map(rowToItem);
    },
    async saveItem(feed, item) {
      const columns = itemToRow(item);
      await db
        .insertInto("feed_items")
        .values({ feed, key: item.key, ...columns })
        .onConflict((conflict) => conflict.columns(["feed", "key"]).doUpdateSet(columns))
        .execute();
    },
  };
}

type ItemRow = Selectable<Schema["feed_items"]>;

function rowToItem(row: ItemRow): KnownItem {
  return {
    key: row.key,
    url: row.url,
    article: row.article,
    hash: row.hash,
    etag: row.etag,
    lastModified: row.last_modified,
    firstSeenAt: row.first_seen_at,
    readAt: row.read_at,
    failures: row.failures,
    // Only `saveItem` has written it.
    why: row.why as KnownItem["why"],
  };
}

function itemToRow(item: KnownItem): Omit<ItemRow, "feed" | "key"> {
  return {
    url: item.url,
    article: item.article,
    hash: item.hash,
    etag: item.etag,
    last_modified: item.lastModified,
    first_seen_at: item.firstSeenAt,
    read_at: item.readAt,
    failures: item.failures,
    why: item.why,
  };
}
