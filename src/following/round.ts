import type { Parts } from "./parts.ts";
import type { Tally } from "./tally.ts";

/** One round of polling: what its feeds share. */
export type Round = Parts & {
  /** Ends with the round, and with the feed's turn. */
  readonly signal: AbortSignal;
  /** Whether it was the round that ended: the feed keeps its place in the queue. */
  isStopping(): boolean;
  readonly tally: Tally;
  /** Pages that are being read at this moment, by address: where two feeds link to one page, it is fetched once. */
  readonly underWay: Map<string, Promise<unknown>>;
  /** Addresses whose pages this round has read. */
  readonly read: Set<string>;
};
