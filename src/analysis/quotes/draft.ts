import type { Reading } from "./cue.ts";

/** An attribution in the making: quotations of later sentences may still join it. */
export type Draft = Omit<Reading, "content" | "score"> & {
  content: readonly (readonly [number, number])[];
  readonly hasQuotation: boolean;
};
