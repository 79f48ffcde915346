import pg from "pg";
import { adminAddress } from "./create-database.ts";

/** Runs statements on a database of the run's server as its superuser. */
export async function asAdmin(address: string, ...statements: readonly string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: await adminAddress(address) });
  await admin.connect();
  try {
    await admin.query("set default_transaction_read_only = off");
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}
