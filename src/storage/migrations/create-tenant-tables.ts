import type { Kysely } from "kysely";
import type { ColumnTypes } from "../column-types.ts";

/** What tenants follow, talk about and were told. The tenant leads every key, so that each finds its own at once. */
export async function createTenantTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, time } = types;
  await db.schema
    .createTable("sources")
    .addColumn("tenant", text, (column) => column.notNull())
    .addColumn("feed", text, (column) =>
      column.notNull().references("feeds.url").onDelete("cascade").onUpdate("cascade"),
    )
    .addColumn("added_by", text, (column) => column.notNull())
    .addColumn("added_at", time, (column) => column.notNull())
    .addPrimaryKeyConstraint("sources_key", ["tenant", "feed"])
    .execute();
  // "Does anybody follow this feed?"
  await db.schema.createIndex("sources_by_feed").on("sources").column("feed").execute();
  await db.schema
    .createTable("follows")
    .addColumn("tenant", text, (column) => column.notNull())
    .addColumn("key", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("added_by", text, (column) => column.notNull())
    .addColumn("added_at", time, (column) => column.notNull())
    .addPrimaryKeyConstraint("follows_key", ["tenant", "key"])
    .execute();
  await createPlaces(db, types);
}

async function createPlaces(db: Kysely<unknown>, { text, time }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("places")
    .addColumn("tenant", text, (column) => column.notNull())
    .addColumn("place", text, (column) => column.notNull())
    .addColumn("articles", text, (column) => column.notNull())
    .addColumn("updated_at", time, (column) => column.notNull())
    .addPrimaryKeyConstraint("places_key", ["tenant", "place"])
    .execute();
  await db.schema
    .createTable("told_stories")
    .addColumn("tenant", text, (column) => column.notNull())
    .addColumn("place", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("headline", text, (column) => column.notNull())
    .addColumn("articles", text, (column) => column.notNull())
    .addColumn("first_told_at", time, (column) => column.notNull())
    .addColumn("told_at", time, (column) => column.notNull())
    .addPrimaryKeyConstraint("told_stories_key", ["tenant", "place", "id"])
    .execute();
  await db.schema
    .createIndex("told_stories_by_time")
    .on("told_stories")
    .columns(["tenant", "place", "told_at"])
    .execute();
}
