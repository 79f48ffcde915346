import { type Kysely, type Migration, Migrator } from "kysely";
import { UserError } from "../errors.ts";
import type { Connected } from "./connected.ts";
import type { Dialect } from "./engine.ts";
import { modelCalls } from "./migrations/001-model-calls.ts";
import { news } from "./migrations/002-news.ts";
import type { Schema } from "./schema.ts";

/** Every migration by the name that the database remembers; they run in the order of the names, each once. */
const MIGRATIONS: Readonly<Record<string, (dialect: Dialect) => Migration>> = {
  "001-model-calls": modelCalls,
  "002-news": news,
};

const LOG_TABLE = "kysely_migration";

/**
 * Brings the tables up to date, all or nothing; of processes that open a new database at once the others wait and then
 * find everything done.
 * @throws UserError when a newer version has been here
 */
export async function migrate({ engine, place, migrating }: Connected): Promise<void> {
  const made = Object.entries(MIGRATIONS).map(([name, make]) => [name, make(engine.dialect)]);
  const migrations = Object.fromEntries(made) as Readonly<Record<string, Migration>>;
  await migrating(async (db) => {
    refuseNewer(await appliedMigrations(db), place);
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      disableTransactions: true, // this is one
      // Kysely sorts what has run by the clock, which may have been put back in between.
      allowUnorderedMigrations: true,
    }).migrateToLatest();
    if (error) throw error;
  });
}

/** Names of the migrations that have run on a database. */
export async function appliedMigrations(db: Kysely<Schema>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === LOG_TABLE)) return [];
  const ran = await db
    .withTables<{ [LOG_TABLE]: { name: string } }>()
    .selectFrom(LOG_TABLE)
    .select("name")
    .orderBy("name")
    .execute();
  return ran.map(({ name }) => name);
}

function refuseNewer(applied: readonly string[], place: string): void {
  if (applied.every((name) => name in MIGRATIONS)) return;
  throw new UserError(
    `The database ${place} was written by a newer version of Verbatim.`,
    "Update Verbatim, or set DATABASE_URL to another database.",
  );
}
