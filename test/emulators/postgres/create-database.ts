import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import { createDatabaseOn } from "./create-database-on.ts";

let number = 0;

/**
 * An empty database of its own on the run's server, in the hands of a user who is no superuser.
 * @returns its address
 */
export async function createDatabase(): Promise<string> {
  number += 1;
  return createDatabaseOn(await adminAddress(), `test_${process.pid}_${number}`);
}

/** The address of the run's server for its superuser. @param database an address whose database is meant */
export async function adminAddress(database?: string): Promise<string> {
  const told = await text(connect(inject("postgresSocket")));
  if (!told.startsWith("postgres:")) throw new Error(told);
  const address = new URL(told);
  if (database) address.pathname = new URL(database).pathname;
  return address.href;
}
