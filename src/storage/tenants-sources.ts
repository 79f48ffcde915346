import type { Kysely } from "kysely";
import type { SourceState } from "../store/tenants.ts";
import { rowToFeed } from "./feed-rows.ts";
import type { Schema } from "./schema.ts";

/** The feeds that a tenant follows, in the order in which they were added. For within the tenant's transaction. */
export async function findSources(
  db: Kysely<Schema>,
  tenant: string,
): Promise<readonly SourceState[]> {
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
