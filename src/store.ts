import type { ArticleStore } from "./store/articles.ts";
import type { FeedStore } from "./store/feeds.ts";
import type { TenantStore } from "./store/tenants.ts";
import type { TransferStore } from "./store/transfer.ts";

/** What a tenant's model calls of one day came to. */
export type Spent = {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Millionths of the currency that the prices are in; 0 where no price is set. */
  readonly costMicros: number;
};

/** What became of one bullet, quote or answer that a model wrote. */
export const FATES = ["kept", "repaired", "replaced", "dropped"] as const;
export type Fate = (typeof FATES)[number];

export type GateCount = {
  readonly prompt: string;
  readonly version: number;
  readonly model: string;
  readonly fate: Fate;
  /** The gate's reason code; "" for what was kept. */
  readonly reason: string;
  readonly count: number;
};

/** What is kept between runs. Days are ISO dates in UTC, times epoch milliseconds. */
export type Store = {
  /** Answers of models by the hash of all that was asked; shared by every tenant. */
  readonly answers: {
    load(key: string): Promise<string | null>;
    /** Keeps the first one: two writers of one key agree on what the first wrote. */
    save(key: string, json: string, at: number): Promise<void>;
  };
  readonly ledger: {
    spent(tenant: string, day: string): Promise<Spent>;
    add(tenant: string, day: string, spent: Spent): Promise<void>;
  };
  readonly gate: {
    add(counts: readonly GateCount[]): Promise<void>;
    list(): Promise<readonly GateCount[]>;
  };
  readonly articles: ArticleStore;
  readonly feeds: FeedStore;
  readonly tenants: TenantStore;
  readonly transfer: TransferStore;
  /** What a doctor wants to know: engine and version, applied migrations, integrity. @throws what is wrong */
  examine(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** What writing with a model keeps. */
export type WritingStore = Pick<Store, "answers" | "ledger" | "gate">;
