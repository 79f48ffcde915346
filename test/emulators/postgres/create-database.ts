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
  const adminUrl = await text(connect(inject("postgresSocket")));
  if (!adminUrl.startsWith("postgres:")) throw new Error(adminUrl);
  number += 1;
  const name = `test_${process.pid}_${number}`;
  return createDatabaseOn(adminUrl, name);
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
