import type { Polarity } from "../../analysis.ts";
import type { Attitude } from "./attitude.ts";

/**
 * The side that an attitude takes. A negated "for" is against ("does not support"); a negated "against" is nobody's
 * guess ("did not rule out"); what is only possible or wanted takes none.
 */
export function polarityOf({ word, negated, modal }: Attitude): Polarity {
  if (modal || word.side === "unclear") return "unclear";
  if (!negated) return word.side;
  return word.side === "for" ? "against" : "unclear";
}

// Verbs err least; nouns may be somebody else's. Measured only by eye: a later model replaces them.
const CONFIDENCE = { verb: 0.8, adjective: 0.75, noun: 0.65 } as const;

/** How sure the rule is, 0 to 1. */
export const confidenceOf = ({ word, negated, modal }: Attitude): number =>
  modal ? 0.4 : negated ? 0.6 : CONFIDENCE[word.kind];
