import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import type { Store } from "../store.ts";
import { type Connection, connect, disconnect } from "./connect.ts";
import { databasePath, IN_MEMORY } from "./database-path.ts";
import { explainFailure } from "./explain-failure.ts";
import { gateCounts } from "./gate-counts.ts";
import { ledger } from "./ledger.ts";
import { migrate } from "./migrate.ts";
import { modelAnswers, pruneAnswers } from "./model-answers.ts";
import { prepareFile } from "./prepare-file.ts";
import type { Schema } from "./schema.ts";

/**
 * Opens the store, creating the file or bringing its tables up to date where needed. Several processes may share a file.
 * Close it; nothing of it keeps the process from ending.
 * @param databaseUrl a path from the working folder, `file:PATH`, or `:memory:` for one that is not kept
 * @param now epoch milliseconds, for deleting old answers
 * @throws UserError when the file cannot be used, with what to do about it
 */
export async function openStore(databaseUrl: string, now = Date.now()): Promise<Store> {
  const path = databasePath(databaseUrl);
  if (path !== IN_MEMORY) prepareFile(path);
  try {
    return await openAt(path, now);
  } catch (failure) {
    throw explainFailure(failure, path);
  }
}

async function openAt(path: string, now: number): Promise<Store> {
  const connection = await connect(path);
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: unclosable(connection) }),
  });
  const close = async (): Promise<void> => {
    await db.destroy();
    if (connection.open) disconnect(connection);
  };
  try {
    await migrate(db, connection, path);
    await pruneAnswers(db, now);
  } catch (failure) {
    await close();
    throw failure;
  }
  return { answers: modelAnswers(db), ledger: ledger(db), gate: gateCounts(db), close };
}

// Kysely writes a few dozen different statements; only additions of many counts have further spellings.
const MOST_STATEMENTS = 100;

/**
 * The connection as Kysely takes it: parameters in an array. A statement is prepared once, because the driver frees it
 * only when it is collected as garbage. Kysely closes only what it has used, so closing is ours.
 */
function unclosable(connection: Connection): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const known = prepared.get(text);
      if (known) return known;
      if (prepared.size >= MOST_STATEMENTS) prepared.clear();
      const statement = connection.prepare<unknown[]>(text);
      prepared.set(text, statement);
      return statement;
    },
    close() {},
  };
}
