import type { Prompts } from "../prompts/load-prompts.ts";
import type { WritingStore } from "../store.ts";
import type { Scribe } from "./scribe.ts";

/** What every kind of writing needs. */
export type WritingParts = {
  readonly scribe: Scribe;
  readonly prompts: Prompts;
  readonly store: WritingStore;
};
