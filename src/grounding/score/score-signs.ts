import { SIGNS, type Signs } from "./sum-faults.ts";

/** How much each sign counts against a summary, and the log odds of one without any. */
export type Weights = { readonly bias: number; readonly signs: Signs };

/**
 * What refused claims count, so that only a summary of supported claims can have 1. Little, for the gate asks of each
 * claim that one sentence bears it out, and people's own summaries merge sentences: with more, the score falls
 * behind where summaries are pieced together from copied parts.
 */
const REFUSED = 0.1;

/** Digits that are the same on every machine. */
const PRECISION = 1e6;

/**
 * How likely a summary is supported, 0 to 1: a logistic model, raised so that a summary without any sign has exactly 1.
 * @param refused share of its claims that the gate refuses, 0 to 1
 */
export function scoreSigns(
  signs: Signs,
  refused: number,
  { bias, signs: weights }: Weights,
): number {
  const against = SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], REFUSED * refused);
  const score = sigmoid(bias - against) / sigmoid(bias);
  return Math.round(score * PRECISION) / PRECISION;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
