import { type Kysely, type Migration, sql } from "kysely";
import { UserError } from "../errors.ts";
import type { Connected } from "./connected.ts";
import type { Dialect } from "./engine.ts";
import { modelCalls } from "./migrations/001-model-calls.ts";
import { news } from "./migrations/002-news.ts";
import type { Schema } from "./schema.ts";

/** Every migration by the name that the database remembers; they run in this order, each once. */
const MIGRATIONS: Readonly<Record<string, (dialect: Dialect) => Migration>> = {
  "001-model-calls": modelCalls,
  "002-news": news,
};

/** As Kysely's migrator calls it, which made the first databases. It locks too late where several processes begin. */
const LOG_TABLE = "kysely_migration";
type Log = { readonly [LOG_TABLE]: { readonly name: string; readonly timestamp: string } };

/**
 * Brings the tables up to date, all or nothing; of processes that open a new database at once the others wait and then
 * find everything done.
 * @throws UserError when a newer version has been here
 */
export async function migrate({ engine, place, migrating }: Connected): Promise<void> {
  // Nobody waits for somebody's writing only to see that there is nothing to do.
  const before = await appliedMigrations(engine.db, engine.dialect);
  refuseNewer(before, place);
  if (before.length === Object.keys(MIGRATIONS).length) return;
  await migrating(async (db) => {
    const applied = await appliedMigrations(db, engine.dialect);
    refuseNewer(applied, place);
    await createLog(db);
    const log = db.withTables<Log>();
    for (const [name, make] of Object.entries(MIGRATIONS)) {
      if (applied.includes(name)) continue;
      await make(engine.dialect).up(db);
      const timestamp = new Date().toISOString();
      await log.insertInto(LOG_TABLE).values({ name, timestamp }).execute();
    }
  });
}

async function createLog(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable(LOG_TABLE)
    .ifNotExists()
    .addColumn("name", "varchar(255)", (column) => column.notNull().primaryKey())
    .addColumn("timestamp", "varchar(255)", (column) => column.notNull())
    .execute();
}

/** Names of the migrations that have run on a database. */
export async function appliedMigrations(
  db: Kysely<Schema>,
  dialect: Dialect,
): Promise<readonly string[]> {
  // Not `to_regclass`, which remembers that there was none when another process has just made it.
  const exists =
    dialect === "postgres"
      ? sql`select 1 from pg_tables where tablename = ${LOG_TABLE} and schemaname = any (current_schemas(false))`
      : sql`select 1 from sqlite_schema where name = ${LOG_TABLE}`;
  if ((await exists.execute(db)).rows.length === 0) return [];
  const ran = await db.withTables<Log>().selectFrom(LOG_TABLE).select("name").execute();
  return ran.map(({ name }) => name).sort();
}

function refuseNewer(applied: readonly string[], place: string): void {
  if (applied.every((name) => name in MIGRATIONS)) return;
  throw new UserError(
    `The database ${place} was written by a newer version of Verbatim.`,
    "Update Verbatim, or set DATABASE_URL to another database.",
  );
}
