import { type Kysely, sql } from "kysely";
import type { GateCount, Store } from "../store.ts";
import type { Schema } from "./schema.ts";

const KEY = ["prompt", "version", "model", "fate", "reason"] as const;

/** How often the gate kept, repaired, replaced or dropped, and why. Adding is one statement however many counts. */
export function gateCounts(db: Kysely<Schema>): Store["gate"] {
  return {
    async add(counts) {
      const rows = merge(counts);
      if (rows.length === 0) return;
      await db
        .insertInto("gate_counts")
        .values([...rows])
        .onConflict((conflict) =>
          conflict.columns([...KEY]).doUpdateSet({
            count: sql`gate_counts.count + excluded.count`,
          }),
        )
        .execute();
    },
    async list() {
      const rows = await db
        .selectFrom("gate_counts")
        .select([...KEY, "count"])
        .orderBy("prompt")
        .orderBy("version")
        .orderBy("model")
        .orderBy("fate")
        .orderBy("reason")
        .execute();
      return rows;
    },
  };
}

/** PostgreSQL refuses a statement that meets the same row twice, and two that lock the same rows in another order. */
function merge(counts: readonly GateCount[]): readonly GateCount[] {
  const merged = new Map<string, GateCount>();
  for (const { prompt, version, model, fate, reason, count } of counts) {
    const key = JSON.stringify([prompt, version, model, fate, reason]);
    const sum = (merged.get(key)?.count ?? 0) + count;
    merged.set(key, { prompt, version, model, fate, reason, count: sum });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
