import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { isUnreachable } from "./explain-postgres-failure.ts";
import { storableText } from "./storable-text.ts";

const MOST_CONNECTIONS = 10;
const CONNECT_MILLISECONDS = 10_000;
// No statement of ours is meant to run for more than seconds.
const STATEMENT_MILLISECONDS = 60_000;
// For a server that has vanished without a word: it will not cancel the statement itself.
const SILENCE_MILLISECONDS = STATEMENT_MILLISECONDS + 5_000;
const KEEP_ALIVE_MILLISECONDS = 10_000;

// PostgreSQL's numbers of the types: `count(*)` and our times; `sum` of those.
const INT8 = 20;
const NUMERIC = 1700;

/** @param connectionString `postgres://…`, as the driver reads it */
export function createPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    idle_in_transaction_session_timeout: STATEMENT_MILLISECONDS,
    query_timeout: SILENCE_MILLISECONDS,
    application_name: "verbatim",
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
    allowExitOnIdle: true,
    types: { getTypeParser: typeParser },
  });
  // A connection that breaks while nobody waits for it would end the process. The pool replaces it.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

const typeParser: typeof pg.types.getTypeParser = (type, format) =>
  Number(type) === INT8 || Number(type) === NUMERIC
    ? toNumber
    : pg.types.getTypeParser(type, format);

function toNumber(digits: string): number {
  const value = Number(digits);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`The database holds ${digits}, which is beyond exact numbers.`);
  }
  return value;
}

/**
 * The pool as Kysely takes it. A connection that broke is thrown away; rolling back on it is not asked for, since the
 * server has done so, and its complaint would hide what happened.
 * @param explain makes the person's error of a failure of the database
 */
export function guardedPool(pool: pg.Pool, explain: (failure: unknown) => unknown): PostgresPool {
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect().catch((failure: unknown) => {
      throw explain(failure);
    });
    let broken = false;
    const query = async (text: string, parameters: readonly unknown[]) => {
      if (broken && text === "rollback") return ROLLED_BACK;
      try {
        return await client.query(text, parameters.map(storableText));
      } catch (failure) {
        broken ||= isUnreachable(failure);
        throw explain(failure);
      }
    };
    return {
      // Its other form is for cursors, which Verbatim does not use.
      query: query as unknown as PostgresPoolClient["query"],
      release: (discarded) => client.release(broken || discarded),
    };
  };
  return { connect, end: () => pool.end() };
}

const ROLLED_BACK = { command: "ROLLBACK", rowCount: 0, rows: [] };
