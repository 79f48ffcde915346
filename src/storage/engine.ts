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
 * work. Inside of it only the `db` that it is given may be used: SQLite has one connection, so waiting for the engine
 * there is waiting for oneself.
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

export function createEngine(db: Kysely<Schema>, dialect: Dialect): Engine {
  const transaction: Engine["transaction"] = (work, access = "write") =>
    access === "read"
      ? db.transaction().setAccessMode("read only").execute(work)
      : db.transaction().execute(work);
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
