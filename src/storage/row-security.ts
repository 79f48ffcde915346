import { type Kysely, sql } from "kysely";

/** Who the transaction works for, and whether it works for all; both end with the transaction. */
export const TENANT_SETTING = "verbatim.tenant";
export const OPERATOR_SETTING = "verbatim.operator";

/** Every table whose rows belong to tenants. */
export const TENANT_TABLES = ["sources", "follows", "places", "told_stories", "ledger"] as const;

/**
 * Lets a transaction on PostgreSQL see and write only its tenant's rows; without a tenant none. Forced, because the bot
 * usually owns its tables, and owners are let through otherwise. Superusers always are: `examine` tells of it.
 */
export async function enableRowSecurity(db: Kysely<unknown>): Promise<void> {
  for (const table of TENANT_TABLES) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`alter table ${name} force row level security`.execute(db);
    // In a subquery a setting is read once a statement, not once a row. One that was ever set comes back as '', not null.
    await sql`
      create policy tenant_rows on ${name} using (
        tenant = (select nullif(current_setting(${sql.lit(TENANT_SETTING)}, true), ''))
        or (select current_setting(${sql.lit(OPERATOR_SETTING)}, true)) = 'on'
      )`.execute(db);
  }
}
