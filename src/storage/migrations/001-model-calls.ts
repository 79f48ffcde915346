import type { Kysely, Migration } from "kysely";
import { columnTypes } from "../column-types.ts";
import type { Dialect } from "../engine.ts";

/** Answers of models, what they cost, and what the gate made of them. */
export const modelCalls = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    const { text, time, count } = columnTypes(dialect);
    await db.schema
      .createTable("model_answers")
      .addColumn("key", text, (column) => column.primaryKey().notNull())
      .addColumn("json", text, (column) => column.notNull())
      .addColumn("saved_at", time, (column) => column.notNull())
      .execute();
    // The oldest are looked for and deleted.
    await db.schema
      .createIndex("model_answers_by_age")
      .on("model_answers")
      .column("saved_at")
      .execute();
    await db.schema
      .createTable("ledger")
      .addColumn("tenant", text, (column) => column.notNull())
      .addColumn("day", text, (column) => column.notNull())
      .addColumn("calls", count, (column) => column.notNull())
      .addColumn("input_tokens", count, (column) => column.notNull())
      .addColumn("output_tokens", count, (column) => column.notNull())
      .addColumn("cost_micros", count, (column) => column.notNull())
      .addPrimaryKeyConstraint("ledger_key", ["tenant", "day"])
      .execute();
    await db.schema
      .createTable("gate_counts")
      .addColumn("prompt", text, (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("model", text, (column) => column.notNull())
      .addColumn("fate", text, (column) => column.notNull())
      .addColumn("reason", text, (column) => column.notNull())
      .addColumn("count", count, (column) => column.notNull())
      .addPrimaryKeyConstraint("gate_counts_key", ["prompt", "version", "model", "fate", "reason"])
      .execute();
  },
});
