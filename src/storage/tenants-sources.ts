import type { Kysely } from "kysely";
import type { SourceState } from "../store/tenants.ts";
import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";
import { rowToFeed } from "./feed-rows.ts";
import type { Schema } from "./schema.ts";

type Sources = Pick<
  Store["tenants"],
  "sources" | "countSources" | "addSource" | "removeSource" | "troubles"
>;

/** Which feeds tenants follow. */
export function sources(engine: Engine): Sources {
  return {
    sources: (tenant) => engine.asTenant(tenant, (db) => findSources(db, tenant), "read"),
    countSources: (tenant) => engine.asTenant(tenant, (db) => countSources(db, tenant), "read"),
    troubles: (tenant, since) =>
      engine.asTenant(tenant, (db) => countTroubles(db, tenant, since), "read"),
    addSource: (tenant, feed, by, at) =>
      engine.asTenant(tenant, async (db) => {
        const added = await db
          .insertInto("sources")
          .values({ tenant, feed, added_by: by, added_at: at })
          .onConflict((conflict) => conflict.columns(["tenant", "feed"]).doNothing())
          .returning("feed")
          .execute();
        return added.length > 0;
      }),
    removeSource: (tenant, feed) =>
      engine.asTenant(tenant, async (db) => {
        const removed = await db
          .deleteFrom("sources")
          .where("tenant", "=", tenant)
          .where("feed", "=", feed)
          .returning("feed")
          .execute();
        return removed.length > 0;
      }),
  };
}

async function countSources(db: Kysely<Schema>, tenant: string): Promise<number> {
  const { count } = await db
    .selectFrom("sources")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("tenant", "=", tenant)
    .executeTakeFirstOrThrow();
  return count;
}

/** Entries of a tenant's feeds whose page could not be read, by reason, the most frequent first. */
async function countTroubles(
  db: Kysely<Schema>,
  tenant: string,
  since: number,
): Promise<readonly { readonly why: string; readonly entries: number }[]> {
  const rows = await db
    .selectFrom("sources")
    .innerJoin("feed_items", "feed_items.feed", "sources.feed")
    .select(["feed_items.why", ({ fn }) => fn.countAll<number>().as("entries")])
    .where("sources.tenant", "=", tenant)
    .where("feed_items.first_seen_at", ">=", since)
    .where("feed_items.why", "is not", null)
    .groupBy("feed_items.why")
    .orderBy("entries", "desc")
    .orderBy("feed_items.why")
    .execute();
  return rows.map(({ why, entries }) => ({ why: why ?? "", entries }));
}

/** The feeds that a tenant follows, in the order in which they were added. For within the tenant's transaction. */
async function findSources(db: Kysely<Schema>, tenant: string): Promise<readonly SourceState[]> {
  const rows = await db
    .selectFrom("sources")
    .innerJoin("feeds", "feeds.url", "sources.feed")
    .selectAll("feeds")
    .select(["sources.added_by as by", "sources.added_at as since"])
    .select((eb) =>
      eb
        .selectFrom("article_feeds")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("article_feeds.feed", "=", "sources.feed")
        .as("articles"),
    )
    .where("sources.tenant", "=", tenant)
    .orderBy("sources.added_at")
    .orderBy("sources.feed")
    .execute();
  return rows.map((row) => ({
    ...rowToFeed(row),
    addedBy: row.by,
    addedAt: row.since,
    articles: row.articles ?? 0,
  }));
}
