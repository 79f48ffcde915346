import { type Kysely, sql } from "kysely";
import { OPERATOR_SETTING, TENANT_SETTING } from "./row-security.ts";
import type { Schema } from "./schema.ts";

export type Dialect = "sqlite" | "postgres";

/** Queries of one transaction; `db` is good until the work is done. */
export type Work<Result> = (db: Kysely<Schema>) => Promise<Result>;

/** "read" waits for no writer, and PostgreSQL refuses to write in it. */
export type Access = "read" | "write";

/**
 * The database as repositories are given it. Work is all or nothing on both engines, and may run side by side with other
 * work; it may be run again where PostgreSQL gave it up for other work, so it changes nothing but the database. Inside of
 * it only the `db` that it is given may be used: SQLite has one connection, so waiting for the engine there is waiting
 * for oneself.
 */
export type Engine = {
  readonly dialect: Dialect;
  /** For single statements on tables that all tenants share. */
  readonly db: Kysely<Schema>;
  /** Work on tables that all tenants share; on PostgreSQL it sees no row of any tenant. */
  transaction<Result>(work: Work<Result>, access?: Access): Promise<Result>;
  /** Work of one tenant: on PostgreSQL it sees and writes the rows of no other. */
  asTenant<Result>(tenant: string, work: Work<Result>, access?: Access): Promise<Result>;
  /** Work across tenants: what is due, what is to be exported. */
  asOperator<Result>(work: Work<Result>, access?: Access): Promise<Result>;
};

const MODES = { read: "read only", write: "read write" } as const;

// Two transactions that wait for each other: PostgreSQL ends one of them, and it may try again.
const DEADLOCK = "40P01";
const MOST_TRIES = 3;

async function unlocked<Result>(run: () => Promise<Result>, tries = MOST_TRIES): Promise<Result> {
  try {
    return await run();
  } catch (failure) {
    const { code } = failure as { readonly code?: unknown };
    if (code !== DEADLOCK || tries <= 1) throw failure;
    return unlocked(run, tries - 1);
  }
}

export function createEngine(db: Kysely<Schema>, dialect: Dialect): Engine {
  const transaction: Engine["transaction"] = (work, access = "write") =>
    unlocked(() => db.transaction().setAccessMode(MODES[access]).execute(work));
  const within =
    <Result>(setting: string, value: string, work: Work<Result>): Work<Result> =>
    async (scoped) => {
      // Until the end of the transaction: the next one to get this connection starts with nothing.
      await sql`select set_config(${setting}, ${value}, true)`.execute(scoped);
      return work(scoped);
    };
  if (dialect === "sqlite") {
    return {
      dialect,
      db,
      transaction,
      asTenant: (_, work, access) => transaction(work, access),
      asOperator: transaction,
    };
  }
  return {
    dialect,
    db,
    transaction,
    asTenant: (tenant, work, access) => transaction(within(TENANT_SETTING, tenant, work), access),
    asOperator: (work, access) => transaction(within(OPERATOR_SETTING, "on", work), access),
  };
}
