import type { Faults } from "./faults.ts";

/** The signs by which a summary is scored, each at least 0, and 0 where everything is copied. */
export const SIGNS = [
  "detours",
  "jumps",
  "numbers",
  "names",
  "nouns",
  "negations",
  "opposites",
  "repeats",
] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;

/** More of a kind make a summary no more wrong than it is. */
const MOST = 3;

/** The signs of a whole summary: detours and jumps a word, of all others how many there are, three at most. */
export function sumFaults(claims: readonly Faults[]): Signs {
  const sum = (kind: keyof Faults): number => claims.reduce((all, faults) => all + faults[kind], 0);
  const words = Math.max(1, sum("words"));
  const few = (kind: keyof Faults): number => Math.min(MOST, sum(kind));
  return {
    detours: sum("detours") / words,
    jumps: sum("jumps") / words,
    numbers: few("numbers"),
    names: few("names"),
    nouns: few("nouns"),
    negations: few("negations"),
    opposites: few("opposites"),
    repeats: few("repeats"),
  };
}
