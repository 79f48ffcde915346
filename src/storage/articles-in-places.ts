import { type RawBuilder, sql } from "kysely";
import type { Dialect } from "./engine.ts";

/**
 * Ids of the articles that channels and threads talk about, or were told of, as a query. It sees what its transaction
 * may see.
 * @param tenant only of this one's places
 */
export function articlesInPlaces(
  dialect: Dialect,
  tenant?: string,
): RawBuilder<{ readonly id: string }> {
  const of = tenant === undefined ? sql`1 = 1` : sql`p.tenant = ${tenant}`;
  const idsOf = (table: "places" | "told_stories") =>
    dialect === "postgres"
      ? sql`select v.value ->> 'id' as id from ${sql.table(table)} p
          cross join lateral jsonb_array_elements(p.articles::jsonb) v where ${of}`
      : sql`select v.value ->> '$.id' as id from ${sql.table(table)} p, json_each(p.articles) v where ${of}`;
  return sql`${idsOf("places")} union ${idsOf("told_stories")}`;
}
