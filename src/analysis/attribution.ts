import type { Quote } from "../analysis.ts";
import type { Span } from "../article.ts";

/** Words and the phrase they are attributed to, before anybody knows whom the phrase names. */
export type Attribution = Omit<Quote, "speaker"> & {
  /** The whole speaker phrase as written ("Kremlin spokesman Dmitry Peskov"), or null. */
  readonly speaker: Span | null;
};
