import type { Parser } from "../parser.ts";
import type { Progress } from "../progress.ts";
import type { Store } from "../store.ts";
import type { Web } from "../web.ts";

/** What following is made of. */
export type Parts = {
  readonly web: Web;
  readonly parser: Parser;
  readonly store: Pick<Store, "articles" | "feeds" | "tenants" | "ledger">;
  readonly progress: Progress;
  /** Epoch milliseconds. */
  now(): number;
};
