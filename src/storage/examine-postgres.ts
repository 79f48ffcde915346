import { type Kysely, sql } from "kysely";
import { UserError } from "../errors.ts";
import { TENANT_TABLES } from "./row-security.ts";
import type { Schema } from "./schema.ts";

/** Engine and version, and whether the database keeps tenants apart. @throws UserError for what is wrong */
export async function examinePostgres(
  db: Kysely<Schema>,
  place: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ version: string; passes: boolean; forced: number }>`
    select
      current_setting('server_version') as version,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as passes,
      (select count(*) from pg_class
        where oid = any (array[${sql.join([...TENANT_TABLES])}]::regclass[])
        and relrowsecurity and relforcerowsecurity) as forced
  `.execute(db);
  const [found] = rows;
  if (!found || found.forced < TENANT_TABLES.length) {
    throw new UserError(
      `The database ${place} does not keep tenants apart: row-level security is off.`,
      "Turn it on again for every table with a tenant, or import an export into a new database.",
    );
  }
  const apart = found.passes
    ? "row-level security: passed over, because this user is a superuser; use one who is not"
    : "row-level security: on";
  return [`PostgreSQL ${found.version}: ${place}`, apart];
}
