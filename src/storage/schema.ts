import type { Kept } from "../store/articles.ts";
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
  /** An article by its canonical URL or the hash of its text; what does not change with its versions. */
  readonly articles: {
    readonly id: string;
    readonly url: string | null;
    /** Number of the newest version, from 1. */
    readonly version: number;
    /** Outlet and host as they are looked for: folded. */
    readonly outlet_key: string;
    readonly first_read_at: number;
    /** When it counts as news: its stated date where that can be, else when it was first read. */
    readonly dated_at: number;
  };
  readonly article_versions: {
    readonly article: string;
    readonly version: number;
    readonly title: string | null;
    readonly text: string;
    /** Blanks folded: the same text typeset anew is the same version. */
    readonly text_hash: string;
    readonly publisher: string | null;
    readonly byline: string | null;
    readonly published: string | null;
    readonly language: string | null;
    readonly grade: Kept["grade"];
    readonly wall: Kept["wall"];
    readonly read_at: number;
    /** Which analyser wrote the next two. */
    readonly analyser: string;
    /** JSON without what the other columns have. */
    readonly analysis: string;
    readonly suspect: string;
  };
  /** Whom and what the newest version of an article names. */
  readonly article_names: {
    readonly article: string;
    readonly key: string;
    readonly name: string;
    readonly kind: string;
    readonly mentions: number;
    readonly dated_at: number;
  };
  /** Which feeds brought an article: through them it belongs to tenants. */
  readonly article_feeds: {
    readonly article: string;
    readonly feed: string;
    readonly dated_at: number;
  };
  readonly feeds: {
    readonly url: string;
    readonly title: string | null;
    readonly home: string | null;
    readonly etag: string | null;
    readonly last_modified: string | null;
    readonly status: number | null;
    readonly why: string | null;
    readonly failures: number;
    readonly added_at: number;
    readonly tried_at: number | null;
    readonly succeeded_at: number | null;
    readonly next_poll_at: number;
    /** Until when a process has it in hand; 0: nobody. */
    readonly claimed_until: number;
  };
  readonly feed_items: {
    readonly feed: string;
    readonly key: string;
    readonly url: string | null;
    readonly article: string | null;
    readonly hash: string;
    readonly etag: string | null;
    readonly last_modified: string | null;
    readonly first_seen_at: number;
    readonly read_at: number | null;
    readonly failures: number;
    readonly why: string | null;
  };
  /** What belongs to tenants, from here on: on PostgreSQL row-level security keeps them apart. */
  readonly sources: {
    readonly tenant: string;
    readonly feed: string;
    readonly added_by: string;
    readonly added_at: number;
  };
  readonly follows: {
    readonly tenant: string;
    readonly key: string;
    readonly name: string;
    readonly added_by: string;
    readonly added_at: number;
  };
  /** Channels and threads, and the articles that they talk about. */
  readonly places: {
    readonly tenant: string;
    readonly place: string;
    /** JSON: [{ id, version }]. */
    readonly articles: string;
    readonly updated_at: number;
  };
  readonly told_stories: {
    readonly tenant: string;
    readonly place: string;
    readonly id: string;
    readonly headline: string;
    /** JSON: [{ id, version }]. */
    readonly articles: string;
    readonly first_told_at: number;
    readonly told_at: number;
  };
};
