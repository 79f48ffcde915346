import type { Span } from "../../article.ts";
import type { Reading } from "./cue.ts";

/** An attribution in the making: quotations of later sentences may still join it. */
export type Draft = Omit<Reading, "content" | "score"> & {
  readonly content: Span[];
  readonly hasQuotation: boolean;
  /** A paragraph of nothing but quoted words joined it, without a mark that shows the same speaker. */
  isStretched?: boolean;
};
