import { type Kysely, sql } from "kysely";
import type { Dialect } from "./engine.ts";
import type { Schema } from "./schema.ts";

/** Sorting so few in memory costs less than to go through everybody's articles in their order. */
const FEW = 10_000;

/** How many articles a tenant's feeds have brought, each once, however many of them did. For within the tenant's transaction. */
export async function countArticles(
  db: Kysely<Schema>,
  dialect: Dialect,
  tenant: string,
  since: number | undefined,
): Promise<number> {
  const ofTenant = sql`
    from sources s cross join article_feeds f
    where s.tenant = ${tenant} and f.feed = s.feed and f.dated_at >= ${since ?? Number.MIN_SAFE_INTEGER}`;
  const few = dialect === "postgres" || since !== undefined || (await countOf(db, ofTenant)) < FEW;
  if (few) return countOf(db, sql`from (select distinct f.article ${ofTenant}) d`);
  // An expression in the place of the column keeps SQLite to the key, in whose order equal articles are neighbours.
  return countOf(
    db,
    sql`from (
      select distinct f.article from article_feeds f
      where (f.feed || '') in (select feed from sources where tenant = ${tenant})) d`,
  );
}

async function countOf(db: Kysely<Schema>, rows: ReturnType<typeof sql>): Promise<number> {
  const counted = await sql<{ count: number }>`select count(*) as count ${rows}`.execute(db);
  return counted.rows[0]?.count ?? 0;
}
