import type { Fate } from "../store.ts";

/**
 * The tables as Kysely sees them. Only types that SQLite and PostgreSQL share: text and integers; times are epoch
 * milliseconds, days ISO dates in UTC, JSON is text. `migrations/` creates them.
 */
export type Schema = {
  /** What a model answered, by the hash of all that was asked. */
  readonly model_answers: {
    readonly key: string;
    readonly json: string;
    readonly saved_at: number;
  };
  /** One row a tenant and day. */
  readonly ledger: {
    readonly tenant: string;
    readonly day: string;
    readonly calls: number;
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly cost_micros: number;
  };
  /** How often the gate decided so. */
  readonly gate_counts: {
    readonly prompt: string;
    readonly version: number;
    readonly model: string;
    readonly fate: Fate;
    readonly reason: string;
    readonly count: number;
  };
};
