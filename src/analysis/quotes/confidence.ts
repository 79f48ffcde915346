import type { Draft } from "./draft.ts";

/** How often each rule was right on the development articles, roughly; whatever is not listed is a guess. */
const BY_RULE: Readonly<Record<string, number>> = {};
const UNKNOWN = 0.6;

/** How much a statement by this rule can be trusted: the share of the like that was right, 0 … 1. */
export function confidenceOf({ rule }: Draft): number {
  return BY_RULE[rule] ?? UNKNOWN;
}
