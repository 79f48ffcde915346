import type { Weights } from "./score-signs.ts";

export const WEIGHTS: Weights = {
  bias: 1.2,
  signs: {
    detours: 2,
    jumps: 1,
    numbers: 1.5,
    names: 1,
    nouns: 0.7,
    negations: 1,
    opposites: 1,
    repeats: 0.5,
  },
};
