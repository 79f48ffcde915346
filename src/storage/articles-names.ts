import { type Kysely, sql } from "kysely";
import type { KnownName } from "../store/articles.ts";
import type { Schema } from "./schema.ts";

/** Names of the newest articles come to mind first, and counting all of a busy feed would take too long to complete a word. */
const NEWEST = 1000;

/** Names of a tenant's newest articles whose key begins so, most used first. For within the tenant's transaction. */
export async function findNames(
  db: Kysely<Schema>,
  tenant: string,
  { prefix, most }: { readonly prefix: string; readonly most: number },
): Promise<readonly KnownName[]> {
  const { rows } = await sql<KnownName>`
    with newest as (
      select distinct f.article, f.dated_at from sources s cross join article_feeds f
      where s.tenant = ${tenant} and f.feed = s.feed
        and f.dated_at >= coalesce((
          select x.dated_at from article_feeds x where x.feed = s.feed
          order by x.dated_at desc limit 1 offset ${NEWEST - 1}), ${Number.MIN_SAFE_INTEGER})
      order by f.dated_at desc limit ${NEWEST}
    )
    select n.name, n.kind, count(distinct n.article) as articles
    from newest cross join article_names n
    where n.article = newest.article and n.key >= ${prefix} and n.key < ${endOf(prefix)}
    group by n.name, n.kind
    order by articles desc, n.name, n.kind limit ${most}`.execute(db);
  return rows;
}

/** Above every key that begins so: no letter has a higher number. */
const endOf = (prefix: string): string => `${prefix}\u{10FFFF}`;
