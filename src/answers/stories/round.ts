import type { DigestRound } from "../../answer.ts";

/** How a digest's stories were come by, and what the digest is called. */
export type Round = Omit<DigestRound, "quoteOfTheDay"> & { readonly title: string };
