import { Kysely, sql } from "kysely";
import { UserError } from "../errors.ts";
import { connect, disconnect } from "./connect.ts";
import type { Connected } from "./connected.ts";
import { IN_MEMORY } from "./database-path.ts";
import { createEngine } from "./engine.ts";
import { explainSqliteFailure } from "./explain-sqlite-failure.ts";
import { prepareFile } from "./prepare-file.ts";
import type { Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/**
 * Opens a database file.
 * @param path absolute, or `:memory:`
 * @throws UserError when the file cannot be used
 */
export async function connectSqlite(path: string): Promise<Connected> {
  if (path !== IN_MEMORY) prepareFile(path);
  const explain = (failure: unknown): unknown => explainSqliteFailure(failure, path);
  const connection = await connect(path).catch((failure: unknown) => {
    throw explain(failure);
  });
  const db = new Kysely<Schema>({ dialect: sqliteDialect(connection, explain) });
  const engine = createEngine(db, "sqlite");
  return {
    engine,
    place: path,
    migrating: (work) => engine.transaction(work),
    examine: () => examine(db, path),
    async close() {
      await db.destroy();
      if (connection.open) disconnect(connection);
    },
  };
}

async function examine(db: Kysely<Schema>, path: string): Promise<readonly string[]> {
  const version = await sql<{ version: string }>`select sqlite_version() as version`.execute(db);
  const check = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  const found = (check.rows[0]?.quick_check ?? "no answer").split(/\s+/u).join(" ");
  if (found !== "ok") {
    throw new UserError(
      `The database ${path} is damaged: ${found}.`,
      "Put back a copy of it, or set DATABASE_URL to another file.",
    );
  }
  return [`SQLite ${version.rows[0]?.version}: ${path}`, "integrity: ok"];
}
