import { type RawBuilder, sql } from "kysely";
import type { Dialect } from "./engine.ts";

/** The types of columns that both engines have. */
export type ColumnTypes = {
  /** Compared and sorted by code points, as SQLite does by itself; PostgreSQL would go by the server's language. */
  readonly text: "text" | RawBuilder<unknown>;
  /** Milliseconds do not fit into PostgreSQL's `integer`. */
  readonly time: "bigint";
  readonly count: "bigint";
};

export function columnTypes(dialect: Dialect): ColumnTypes {
  const text = dialect === "postgres" ? sql`text collate "C"` : "text";
  return { text, time: "bigint", count: "bigint" };
}
