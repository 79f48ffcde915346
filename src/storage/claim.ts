import type { SelectQueryBuilder } from "kysely";
import type { Dialect } from "./engine.ts";

/**
 * Rows that are about to be claimed, without those that another process is claiming at this moment: PostgreSQL passes
 * over their locks; on SQLite the one writer is alone. For the inner query of an `update … where … in (…) returning`.
 */
export function skipClaimed<Tables, Table extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  dialect: Dialect,
): SelectQueryBuilder<Tables, Table, Row> {
  // "No key update": references to the row do not have to wait for it, nor it for them.
  return dialect === "postgres" ? query.forNoKeyUpdate().skipLocked() : query;
}
