import { type Kysely, sql } from "kysely";
import type { FeedState } from "../store/feeds.ts";
import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";
import { feedItems } from "./feed-items.ts";
import { feedToRow, rowToFeed } from "./feed-rows.ts";
import { claimFeeds } from "./feeds-claim.ts";
import type { Schema } from "./schema.ts";

/** Feeds and how they do, each once, however many follow it. */
export function feeds(engine: Engine): Store["feeds"] {
  const { db } = engine;
  return {
    async add({ url, title, home }, at) {
      await db
        .insertInto("feeds")
        .values({ url, title, home, failures: 0, added_at: at, next_poll_at: at, claimed_until: 0 })
        // As if new, for one who comes back to it before it is forgotten.
        .onConflict((conflict) => conflict.column("url").doUpdateSet({ added_at: at }))
        .execute();
    },
    async load(url) {
      const row = await db
        .selectFrom("feeds")
        .selectAll()
        .where("url", "=", url)
        .executeTakeFirst();
      return row ? rowToFeed(row) : null;
    },
    claim: (now, until, most, tenant) => claimFeeds(engine, { now, until, most }, tenant),
    async save(state) {
      await db
        .updateTable("feeds")
        .set({ ...feedToRow(state), claimed_until: 0 })
        .where("url", "=", state.url)
        .execute();
    },
    move: (from, to) => engine.asOperator((all) => moveFeed(all, from, to)),
    ...feedItems(db),
    nextDue: () =>
      engine.asOperator(async (all) => {
        const { rows } = await sql<{ due: FeedState["nextPollAt"] | null }>`
          select min(f.next_poll_at) as due from feeds f
          where exists (select 1 from sources s where s.feed = f.url)`.execute(all);
        return rows[0]?.due ?? null;
      }, "read"),
  };
}

/** Where the new address is followed already, the two become one. */
async function moveFeed(db: Kysely<Schema>, from: string, to: string): Promise<void> {
  if (from === to) return;
  const known = await db.selectFrom("feeds").select("url").where("url", "=", to).executeTakeFirst();
  if (!known) {
    // Its sources and items follow by themselves.
    await db.updateTable("feeds").set({ url: to }).where("url", "=", from).execute();
    await db.updateTable("article_feeds").set({ feed: to }).where("feed", "=", from).execute();
    return;
  }
  await sql`
    insert into sources (tenant, feed, added_by, added_at)
    select tenant, ${to}, added_by, added_at from sources where feed = ${from}
    on conflict (tenant, feed) do nothing`.execute(db);
  await sql`
    insert into feed_items (feed, key, url, article, hash, etag, last_modified, first_seen_at, read_at, failures, why)
    select ${to}, key, url, article, hash, etag, last_modified, first_seen_at, read_at, failures, why
    from feed_items where feed = ${from}
    on conflict (feed, key) do nothing`.execute(db);
  await sql`
    insert into article_feeds (article, feed, dated_at)
    select article, ${to}, dated_at from article_feeds where feed = ${from}
    on conflict (article, feed) do nothing`.execute(db);
  await db.deleteFrom("article_feeds").where("feed", "=", from).execute();
  await db.deleteFrom("feeds").where("url", "=", from).execute();
}
