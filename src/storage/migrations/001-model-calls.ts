import type { Kysely, Migration } from "kysely";

/** Answers of models, what they cost, and what the gate made of them. */
export const modelCalls: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("model_answers")
      .addColumn("key", "text", (column) => column.primaryKey().notNull())
      .addColumn("json", "text", (column) => column.notNull())
      // Milliseconds do not fit into PostgreSQL's `integer`.
      .addColumn("saved_at", "bigint", (column) => column.notNull())
      .execute();
    // The oldest are looked for and deleted.
    await db.schema
      .createIndex("model_answers_by_age")
      .on("model_answers")
      .column("saved_at")
      .execute();
    await db.schema
      .createTable("ledger")
      .addColumn("tenant", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("calls", "bigint", (column) => column.notNull())
      .addColumn("input_tokens", "bigint", (column) => column.notNull())
      .addColumn("output_tokens", "bigint", (column) => column.notNull())
      .addColumn("cost_micros", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("ledger_key", ["tenant", "day"])
      .execute();
    await db.schema
      .createTable("gate_counts")
      .addColumn("prompt", "text", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("model", "text", (column) => column.notNull())
      .addColumn("fate", "text", (column) => column.notNull())
      .addColumn("reason", "text", (column) => column.notNull())
      .addColumn("count", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("gate_counts_key", ["prompt", "version", "model", "fate", "reason"])
      .execute();
  },
};
