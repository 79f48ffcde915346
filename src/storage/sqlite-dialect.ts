import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from "kysely";
import type { Connection } from "./connect.ts";
import { storableText } from "./storable-text.ts";

// Kysely writes a few dozen different statements; only lists of many values have further spellings.
const MOST_STATEMENTS = 100;

/**
 * Kysely's dialect for one connection: work takes turns on it.
 * @param explain makes the person's error of a failure of the database
 */
export function sqliteDialect(
  connection: Connection,
  explain: (failure: unknown) => unknown,
): Dialect {
  const database = guarded(connection, explain);
  const dialect = new SqliteDialect({ database });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => new ImmediateDriver({ database }),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/**
 * Takes the lock for writing at the beginning: of two processes that read, then write, SQLite refuses one at once
 * instead of letting it wait.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

/**
 * The connection as Kysely takes it: parameters in an array. A statement is prepared once, because the driver frees it
 * only when it is collected as garbage. Kysely closes only what it has used, so closing is ours.
 */
function guarded(connection: Connection, explain: (failure: unknown) => unknown): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const attempt = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (failure) {
      throw explain(failure);
    }
  };
  const prepare = (text: string): SqliteStatement => {
    const statement = attempt(() => connection.prepare<unknown[]>(text));
    const values = (parameters: readonly unknown[]) => parameters.map(storableText);
    return {
      reader: statement.reader,
      all: (parameters) => attempt(() => statement.all(values(parameters))),
      run: (parameters) => {
        // A full disk has ended the transaction already; "none is active" would hide what happened.
        if (text === "rollback" && !connection.inTransaction) return NOTHING_CHANGED;
        return attempt(() => statement.run(values(parameters)));
      },
      iterate: () => {
        throw new Error("Rows are read in pages: a cursor would keep the only connection.");
      },
    };
  };
  return {
    prepare(text) {
      const known = prepared.get(text);
      if (known) return known;
      if (prepared.size >= MOST_STATEMENTS) prepared.clear();
      const statement = prepare(text);
      prepared.set(text, statement);
      return statement;
    },
    close() {},
  };
}

const NOTHING_CHANGED = { changes: 0, lastInsertRowid: 0 };
