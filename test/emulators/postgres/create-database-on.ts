import pg from "pg";

const ROLE = "verbatim";
const PASSWORD = "for-tests-only-too";

/**
 * Makes an empty database in the hands of a user who is no superuser.
 * @param adminUrl of the server's superuser
 * @returns its address for that user
 */
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
