import { type Kysely, type Migration, Migrator } from "kysely";
import { UserError } from "../errors.ts";
import type { Connection } from "./connect.ts";
import { modelCalls } from "./migrations/001-model-calls.ts";
import type { Schema } from "./schema.ts";

/** Every migration by the name that the database remembers; they run in the order of the names, each once. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { "001-model-calls": modelCalls };

const LOG_TABLE = "kysely_migration";

/**
 * Brings the tables up to date, all or nothing. The write lock is taken first, so that of two processes that open a
 * new file one waits and then finds everything done; Kysely's own lock does nothing on SQLite.
 * @throws UserError when a newer version has been here
 */
export async function migrate(
  db: Kysely<Schema>,
  connection: Connection,
  path: string,
): Promise<void> {
  connection.exec("begin immediate");
  try {
    await refuseNewer(db, path);
    const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
    const migrator = new Migrator({ db, provider, disableTransactions: true });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    connection.exec("commit");
  } catch (failure) {
    if (connection.inTransaction) connection.exec("rollback");
    throw failure;
  }
}

async function refuseNewer(db: Kysely<Schema>, path: string): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === LOG_TABLE)) return;
  const ran = await db
    .withTables<{ [LOG_TABLE]: { name: string } }>()
    .selectFrom(LOG_TABLE)
    .select("name")
    .execute();
  if (ran.every(({ name }) => name in MIGRATIONS)) return;
  throw new UserError(
    `The database ${path} was written by a newer version of Verbatim.`,
    "Update Verbatim, or set DATABASE_URL to another file.",
  );
}
