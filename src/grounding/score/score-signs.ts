import { SIGNS, type Signs } from "./sum-faults.ts";

/** How much each sign counts against a summary, and the odds of one without any. */
export type Weights = { readonly bias: number; readonly signs: Signs };

/** Digits that are the same on every machine. */
const PRECISION = 1e6;

/** How likely a summary is supported, 0 to 1: a logistic model, raised so that a summary without any sign has exactly 1. */
export function scoreSigns(signs: Signs, { bias, signs: weights }: Weights): number {
  const against = SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], 0);
  const score = sigmoid(bias - against) / sigmoid(bias);
  return Math.round(score * PRECISION) / PRECISION;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
