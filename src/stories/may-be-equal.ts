import type { Amount } from "../grounding/amount.ts";

/** "About 12" may be 13. */
const ABOUT = 0.15;
/** Two counts of one thing so near to each other are one, read off twice. */
const NEAR = 0.02;
const EXACT_BELOW = 100;

/** Whether two numbers can be two ways to say one: hedged, rounded, or counted up to a point. */
export function mayBeEqual(a: Amount, b: Amount): boolean {
  return allows(a, b.value) || allows(b, a.value) || isRounded(a.value, b.value);
}

/** "more than 12" allows 14 and "at least 12" does; "about 12" allows 13. */
function allows({ hedge, value }: Amount, other: number): boolean {
  if (value === other) return true;
  if (hedge === "over") return other >= value;
  if (hedge === "under") return other <= value;
  return hedge === "about" && Math.abs(other - value) <= ABOUT * Math.max(value, other);
}

/** 1,240 is "1,200": the rounder one is what the other rounds to, one way or the other. */
function isRounded(a: number, b: number): boolean {
  const [least, most] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  if (most < EXACT_BELOW && Number.isInteger(a) && Number.isInteger(b)) return false;
  if (most - least <= NEAR * most) return true;
  const step = Math.max(stepOf(a), stepOf(b));
  return Math.abs(a - b) < step;
}

/** The place of a number's last digit that is not nought: 1,200 → 100; 0.25 → 0.01. */
function stepOf(value: number): number {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
