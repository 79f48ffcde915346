import { type Kysely, sql } from "kysely";
import type { Schema } from "./schema.ts";

/**
 * Runs work in a transaction on a connection that is held already: Kysely's migrator wants a connection, and refuses
 * one of Kysely's own transactions.
 * @param begin the statement that begins it
 */
export async function runAtOnce(
  connection: Kysely<Schema>,
  begin: "begin" | "begin immediate",
  work: (connection: Kysely<Schema>) => Promise<void>,
): Promise<void> {
  await sql.raw(begin).execute(connection);
  try {
    await work(connection);
    await sql.raw("commit").execute(connection);
  } catch (failure) {
    await sql.raw("rollback").execute(connection);
    throw failure;
  }
}
