import { type RawBuilder, sql } from "kysely";
import { isFollowed } from "./articles-followed.ts";
import { articlesInPlaces } from "./articles-in-places.ts";
import type { Dialect } from "./engine.ts";
import type { Schema } from "./schema.ts";

/** How a table goes from one database to another. */
export type TransferTable = {
  readonly name: keyof Schema;
  readonly key: readonly string[];
  readonly others: readonly string[];
  /** Whose row must be there for one of this table's: [its column, the table, that one's key]. */
  readonly parents: readonly (readonly [column: string, table: keyof Schema, key: string])[];
  /** Which rows belong to a tenant; null: none does, it is shared by all. */
  readonly ofTenant: ((tenant: string, dialect: Dialect) => RawBuilder<boolean>) | null;
};

const words = (list: string): readonly string[] => list.split(" ");

const feedOf =
  (column: string) =>
  (tenant: string): RawBuilder<boolean> =>
    sql`${sql.ref(column)} in (select feed from sources where tenant = ${tenant})`;

/** An article of the tenant's feeds, or one that was opened in its places. The column bears its table's name. */
const articleOf =
  (column: string) =>
  (tenant: string, dialect: Dialect): RawBuilder<boolean> =>
    sql`(${isFollowed(tenant, sql.ref(column))} or ${sql.ref(column)} in (${articlesInPlaces(dialect, tenant)}))`;

const itsOwn = (tenant: string): RawBuilder<boolean> => sql`tenant = ${tenant}`;

const ARTICLE = [["article", "articles", "id"]] as const;
const FEED = [["feed", "feeds", "url"]] as const;

function table(
  name: keyof Schema,
  key: string,
  others: string,
  ofTenant: TransferTable["ofTenant"],
  parents: TransferTable["parents"] = [],
): TransferTable {
  return { name, key: words(key), others: words(others), parents, ofTenant };
}

/** Every table, in an order in which each row's parents come before it. What search needs is made anew. */
export const TRANSFER_TABLES: readonly TransferTable[] = [
  table(
    "feeds",
    "url",
    "title home etag last_modified status why failures added_at tried_at succeeded_at next_poll_at claimed_until",
    feedOf("url"),
  ),
  table(
    "articles",
    "id",
    "url version outlet_key first_read_at dated_at",
    articleOf("articles.id"),
  ),
  table(
    "article_versions",
    "article version",
    "title text text_hash publisher byline published language grade wall read_at analyser analysis suspect",
    articleOf("article_versions.article"),
    ARTICLE,
  ),
  table(
    "article_names",
    "article key name kind",
    "mentions dated_at",
    articleOf("article_names.article"),
    ARTICLE,
  ),
  table("article_feeds", "article feed", "dated_at", feedOf("feed"), ARTICLE),
  table(
    "feed_items",
    "feed key",
    "url article hash etag last_modified first_seen_at read_at failures why",
    feedOf("feed"),
    FEED,
  ),
  table("sources", "tenant feed", "added_by added_at", itsOwn, FEED),
  table("follows", "tenant key", "name added_by added_at", itsOwn),
  table("places", "tenant place", "articles updated_at", itsOwn),
  table("told_stories", "tenant place id", "headline articles first_told_at told_at", itsOwn),
  table("ledger", "tenant day", "calls input_tokens output_tokens cost_micros", itsOwn),
  table("model_answers", "key", "json saved_at", null),
  table("gate_counts", "prompt version model fate reason", "count", null),
];
