import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, PostgresDialect, sql } from "kysely";
import type pg from "pg";
import type { Connected, Waiting } from "./connected.ts";
import { createEngine } from "./engine.ts";
import { examinePostgres } from "./examine-postgres.ts";
import { explainPostgresFailure, isUnreachable } from "./explain-postgres-failure.ts";
import { readPostgresUrl } from "./postgres-address.ts";
import { createPool, guardedPool } from "./postgres-pool.ts";
import { type PostgresServer, requireUsable } from "./require-usable.ts";
import type { Schema } from "./schema.ts";

// Any number will do that no other program takes: "verbatim" in ASCII, without its last letter.
const MIGRATION_LOCK = 0x76_65_72_62_61_74_69n;
const FIRST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 2_000;

/**
 * Connects to PostgreSQL, waiting for a server that is not up yet. Later, each call connects anew where it has to.
 * @param databaseUrl `postgres://user:password@host:port/database`; never repeated in a message
 * @throws UserError when it cannot be reached, or is not one that Verbatim can use
 */
export async function connectPostgres(
  databaseUrl: string,
  { patience, tell }: Waiting,
): Promise<Connected> {
  const { connectionString, place } = readPostgresUrl(databaseUrl);
  const explain = (failure: unknown): unknown => explainPostgresFailure(failure, place);
  const pool = createPool(connectionString);
  try {
    requireUsable(await waitForServer(pool, patience, () => tell(place)), place);
  } catch (failure) {
    await pool.end();
    throw explain(failure);
  }
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: guardedPool(pool, explain) }),
  });
  const engine = createEngine(db, "postgres");
  let closing: Promise<void> | undefined;
  return {
    engine,
    place,
    migrating: (work) => engine.transaction(locked(work)),
    examine: () => examinePostgres(db, place),
    close() {
      closing ??= db.destroy().then(() => (pool.ended ? undefined : pool.end()));
      return closing;
    },
  };
}

async function waitForServer(
  pool: pg.Pool,
  patience: number,
  tell: () => void,
): Promise<PostgresServer> {
  const end = Date.now() + patience;
  for (
    let pause = FIRST_PAUSE_MILLISECONDS;
    ;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS)
  ) {
    try {
      const { rows } = await pool.query<PostgresServer>(
        `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
      );
      return rows[0] ?? { version: "", encoding: "" };
    } catch (failure) {
      if (!isUnreachable(failure) || Date.now() + pause > end) throw failure;
      if (pause === FIRST_PAUSE_MILLISECONDS) tell();
    }
    await sleep(pause);
  }
}

/** The lock is given back with the end of the transaction, whatever ends it. */
function locked(work: (db: Kysely<Schema>) => Promise<void>) {
  return async (db: Kysely<Schema>): Promise<void> => {
    await sql`set local statement_timeout = 0`.execute(db);
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(db);
    await work(db);
  };
}
