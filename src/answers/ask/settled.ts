import type { Passage } from "./passages.ts";

/** The text of an answer and the sentences it rests on, best first. */
export type Settled = { readonly text: string; readonly passages: readonly Passage[] };
