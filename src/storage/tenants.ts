import { type Kysely, sql } from "kysely";
import type { VersionOf } from "../store/articles.ts";
import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";
import { TENANT_TABLES } from "./row-security.ts";
import type { Schema } from "./schema.ts";
import { sources } from "./tenants-sources.ts";
import { toldStories } from "./tenants-told.ts";

/** What belongs to one tenant. Each query names the tenant; on PostgreSQL row-level security holds besides. */
export function tenants(engine: Engine): Store["tenants"] {
  return {
    ...sources(engine),
    ...follows(engine),
    ...places(engine),
    ...toldStories(engine),
    remove: (tenant) =>
      engine.asTenant(tenant, async (db) => {
        for (const table of TENANT_TABLES) {
          await db.deleteFrom(table).where("tenant", "=", tenant).execute();
        }
      }),
    list: () => engine.asOperator(listTenants, "read"),
  };
}

async function listTenants(db: Kysely<Schema>): Promise<readonly string[]> {
  const each = TENANT_TABLES.map((table) => sql`select tenant from ${sql.table(table)}`);
  const { rows } = await sql<{ tenant: string }>`
    select tenant from (${sql.join(each, sql` union `)}) t order by tenant`.execute(db);
  return rows.map(({ tenant }) => tenant);
}

function follows(engine: Engine): Pick<Store["tenants"], "follows" | "addFollow" | "removeFollow"> {
  return {
    follows: (tenant) =>
      engine.asTenant(
        tenant,
        (db) =>
          db
            .selectFrom("follows")
            .select(["key", "name", "added_by as addedBy", "added_at as addedAt"])
            .where("tenant", "=", tenant)
            .orderBy("added_at")
            .orderBy("key")
            .execute(),
        "read",
      ),
    addFollow: (tenant, { key, name, addedBy, addedAt }) =>
      engine.asTenant(tenant, async (db) => {
        const added = await db
          .insertInto("follows")
          .values({ tenant, key, name, added_by: addedBy, added_at: addedAt })
          .onConflict((conflict) => conflict.columns(["tenant", "key"]).doNothing())
          .returning("key")
          .execute();
        return added.length > 0;
      }),
    removeFollow: (tenant, key) =>
      engine.asTenant(tenant, async (db) => {
        const removed = await db
          .deleteFrom("follows")
          .where("tenant", "=", tenant)
          .where("key", "=", key)
          .returning("key")
          .execute();
        return removed.length > 0;
      }),
  };
}

function places(engine: Engine): Pick<Store["tenants"], "place" | "savePlace"> {
  return {
    place: (tenant, place) =>
      engine.asTenant(
        tenant,
        async (db) => {
          const row = await db
            .selectFrom("places")
            .select("articles")
            .where("tenant", "=", tenant)
            .where("place", "=", place)
            .executeTakeFirst();
          return row ? (JSON.parse(row.articles) as readonly VersionOf[]) : null;
        },
        "read",
      ),
    savePlace: (tenant, place, of, at) =>
      engine.asTenant(tenant, async (db) => {
        const articles = JSON.stringify(of.map(({ id, version }) => ({ id, version })));
        await db
          .insertInto("places")
          .values({ tenant, place, articles, updated_at: at })
          .onConflict((conflict) =>
            conflict.columns(["tenant", "place"]).doUpdateSet({ articles, updated_at: at }),
          )
          .execute();
      }),
  };
}
