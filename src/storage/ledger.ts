import { sql } from "kysely";
import type { Spent, Store } from "../store.ts";
import type { Engine, Work } from "./engine.ts";

const NOTHING: Spent = { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 };

/** What tenants' model calls came to, a row a tenant and day. Adding is one statement: nothing is read and written back. */
export function ledger(engine: Engine): Store["ledger"] {
  return {
    async spent(tenant, day) {
      const load: Work<Spent | undefined> = (db) =>
        db
          .selectFrom("ledger")
          .select([
            "calls",
            "input_tokens as inputTokens",
            "output_tokens as outputTokens",
            "cost_micros as costMicros",
          ])
          .where("tenant", "=", tenant)
          .where("day", "=", day)
          .executeTakeFirst();
      return (await engine.asTenant(tenant, load, "read")) ?? NOTHING;
    },
    /** @throws RangeError for anything but whole numbers from 0 up: a sum of money must not drift */
    async add(tenant, day, { calls, inputTokens, outputTokens, costMicros }) {
      requireCounts({ calls, inputTokens, outputTokens, costMicros });
      await engine.asTenant(tenant, (db) =>
        db
          .insertInto("ledger")
          .values({
            tenant,
            day,
            calls,
            input_tokens: inputTokens,
            output_tokens: outputTokens,
            cost_micros: costMicros,
          })
          .onConflict((conflict) =>
            conflict.columns(["tenant", "day"]).doUpdateSet({
              calls: sql`ledger.calls + excluded.calls`,
              input_tokens: sql`ledger.input_tokens + excluded.input_tokens`,
              output_tokens: sql`ledger.output_tokens + excluded.output_tokens`,
              cost_micros: sql`ledger.cost_micros + excluded.cost_micros`,
            }),
          )
          .execute(),
      );
    },
  };
}

function requireCounts(spent: Spent): void {
  for (const [name, value] of Object.entries(spent)) {
    if (Number.isSafeInteger(value) && value >= 0) continue;
    throw new RangeError(`The ledger adds whole numbers from 0 up, but ${name} is ${value}.`);
  }
}
