import { type RawBuilder, sql } from "kysely";

/**
 * Whether one of the tenant's feeds has brought the article. A value, no `exists`: PostgreSQL would make that a join with
 * every article of the tenant, where only the newest hits need to be looked at.
 */
export function isFollowed(tenant: string, article: RawBuilder<string>): RawBuilder<boolean> {
  return sql`(
    select 1 from article_feeds f cross join sources s
    where f.article = ${article} and s.tenant = ${tenant} and s.feed = f.feed limit 1) is not null`;
}
