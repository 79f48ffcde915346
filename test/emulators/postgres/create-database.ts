import { connect } from "node:net";
import { text } from "node:stream/consumers";
import pg from "pg";
import { inject } from "vitest";

const ROLE = "verbatim";
const PASSWORD = "for-tests-only-too";

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

/** @param adminUrl of a superuser */
export async function createDatabaseOn(adminUrl: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await createRole(admin);
    await admin.query(`create database ${name} owner ${ROLE}`);
  } finally {
    await admin.end();
  }
  return `postgres://${ROLE}:${PASSWORD}@${new URL(adminUrl).host}/${name}`;
}

async function createRole(admin: pg.Client): Promise<void> {
  // Test files that begin at once would create it twice.
  await admin.query("select pg_advisory_lock(1)");
  const { rowCount } = await admin.query("select 1 from pg_roles where rolname = $1", [ROLE]);
  if (rowCount === 0) {
    await admin.query(`create role ${ROLE} login password '${PASSWORD}' nosuperuser nobypassrls`);
  }
  await admin.query("select pg_advisory_unlock(1)");
}
