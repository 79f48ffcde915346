import type { Kysely, Migration } from "kysely";
import { type ColumnTypes, columnTypes } from "../column-types.ts";
import type { Dialect } from "../engine.ts";
import { enableRowSecurity } from "../row-security.ts";
import { createSearch } from "../search.ts";
import { createTenantTables } from "./create-tenant-tables.ts";

/** Articles and their versions, feeds and how they do, and what belongs to tenants. */
export const news = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    const types = columnTypes(dialect);
    await createArticles(db, types);
    await createNames(db, types);
    await createFeeds(db, types);
    await createTenantTables(db, types);
    await createSearch(db, dialect);
    if (dialect === "postgres") await enableRowSecurity(db);
  },
});

async function createArticles(db: Kysely<unknown>, { text, time }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("articles")
    .addColumn("id", text, (column) => column.primaryKey().notNull())
    .addColumn("url", text)
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("outlet_key", text, (column) => column.notNull())
    .addColumn("first_read_at", time, (column) => column.notNull())
    .addColumn("dated_at", time, (column) => column.notNull())
    .execute();
  // The newest come first; the old are pruned.
  await index(db, "articles", "articles_by_date", ["dated_at"]);
  await db.schema
    .createTable("article_versions")
    .addColumn("article", text, (column) =>
      column.notNull().references("articles.id").onDelete("cascade"),
    )
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("title", text)
    .addColumn("text", text, (column) => column.notNull())
    .addColumn("text_hash", text, (column) => column.notNull())
    .addColumn("publisher", text)
    .addColumn("byline", text)
    .addColumn("published", text)
    .addColumn("language", text)
    .addColumn("grade", text, (column) => column.notNull())
    .addColumn("wall", text)
    .addColumn("read_at", time, (column) => column.notNull())
    .addColumn("analyser", text, (column) => column.notNull())
    .addColumn("analysis", text, (column) => column.notNull())
    .addColumn("suspect", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("article_versions_key", ["article", "version"])
    .execute();
  // Those that another analyser has read are looked for at each start.
  await index(db, "article_versions", "article_versions_by_analyser", ["analyser"]);
}

async function createNames(db: Kysely<unknown>, { text, time }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("article_names")
    .addColumn("article", text, (column) =>
      column.notNull().references("articles.id").onDelete("cascade"),
    )
    .addColumn("key", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("mentions", "integer", (column) => column.notNull())
    .addColumn("dated_at", time, (column) => column.notNull())
    .addPrimaryKeyConstraint("article_names_key", ["article", "key", "name", "kind"])
    .execute();
  await index(db, "article_names", "article_names_by_key", ["key", "dated_at"]);
  await db.schema
    .createTable("article_feeds")
    .addColumn("article", text, (column) =>
      column.notNull().references("articles.id").onDelete("cascade"),
    )
    .addColumn("feed", text, (column) => column.notNull())
    .addColumn("dated_at", time, (column) => column.notNull())
    .addPrimaryKeyConstraint("article_feeds_key", ["article", "feed"])
    .execute();
  await index(db, "article_feeds", "article_feeds_by_feed", ["feed", "dated_at", "article"]);
}

async function createFeeds(db: Kysely<unknown>, { text, time }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("feeds")
    .addColumn("url", text, (column) => column.primaryKey().notNull())
    .addColumn("title", text)
    .addColumn("home", text)
    .addColumn("etag", text)
    .addColumn("last_modified", text)
    .addColumn("status", "integer")
    .addColumn("why", text)
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("added_at", time, (column) => column.notNull())
    .addColumn("tried_at", time)
    .addColumn("succeeded_at", time)
    .addColumn("next_poll_at", time, (column) => column.notNull())
    .addColumn("claimed_until", time, (column) => column.notNull())
    .execute();
  await index(db, "feeds", "feeds_due", ["next_poll_at"]);
  await db.schema
    .createTable("feed_items")
    // A feed that moves takes its items along.
    .addColumn("feed", text, (column) =>
      column.notNull().references("feeds.url").onDelete("cascade").onUpdate("cascade"),
    )
    .addColumn("key", text, (column) => column.notNull())
    .addColumn("url", text)
    // No reference: the item of an article that was pruned must stay known, or it would be news again.
    .addColumn("article", text)
    .addColumn("hash", text, (column) => column.notNull())
    .addColumn("etag", text)
    .addColumn("last_modified", text)
    .addColumn("first_seen_at", time, (column) => column.notNull())
    .addColumn("read_at", time)
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("why", text)
    .addPrimaryKeyConstraint("feed_items_key", ["feed", "key"])
    .execute();
}

async function index(
  db: Kysely<unknown>,
  table: string,
  name: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns])
    .execute();
}
