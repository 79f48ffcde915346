import Database from "libsql";
import { UserError } from "../errors.ts";

/** One connection to a database file: better-sqlite3's interface, every call synchronous. */
export type Connection = Database.Database;

// How long a statement waits for another process's write, which takes milliseconds.
const BUSY_MILLISECONDS = 5_000;
const RETRY_MILLISECONDS = 20;

/**
 * Opens a database file for safe writing: every commit is on the disk before it is answered, and readers do not wait for
 * the writer. The path must be absolute: the driver takes an address for a server.
 * @throws UserError when the file belongs to another program; errors of the driver
 */
export async function connect(path: string): Promise<Connection> {
  const connection = new Database(path);
  try {
    connection.exec(`pragma busy_timeout = ${BUSY_MILLISECONDS}`);
    refuseForeign(connection, path);
    await useWriteAheadLog(connection);
    connection.exec("pragma synchronous = full");
    connection.exec("pragma foreign_keys = on");
    return connection;
  } catch (failure) {
    connection.close();
    throw failure;
  }
}

/** Looks before anything is written: DATABASE_URL may point at the database of a bookkeeping program. */
function refuseForeign(connection: Connection, path: string): void {
  const rows = connection.prepare("select name from sqlite_schema where type = 'table'").all();
  const tables = (rows as readonly { readonly name: string }[]).map(({ name }) => name);
  if (tables.length === 0 || tables.includes("kysely_migration")) return;
  throw new UserError(
    `The database ${path} belongs to another program.`,
    "Set DATABASE_URL to another file. Nothing in this one was changed.",
  );
}

/** Two processes that switch a new file at once get "busy" without a wait: SQLite sees a deadlock coming. */
async function useWriteAheadLog(connection: Connection): Promise<void> {
  const end = Date.now() + BUSY_MILLISECONDS;
  for (;;) {
    try {
      connection.exec("pragma journal_mode = wal");
      return;
    } catch (failure) {
      const { code } = failure as { readonly code?: unknown };
      if (!String(code).startsWith("SQLITE_BUSY") || Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
}

/**
 * Closes a connection so that the file stands alone, without `-wal` and `-shm` beside it, unless another process still
 * uses it. The driver by itself keeps them until its statements are collected as garbage.
 */
export function disconnect(connection: Connection): void {
  try {
    connection.exec("pragma busy_timeout = 0");
    connection.exec("pragma journal_mode = delete");
  } catch {
    // In use elsewhere: whoever closes last will tidy up.
  }
  connection.close();
}
