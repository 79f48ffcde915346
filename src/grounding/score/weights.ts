import type { Weights } from "./score-signs.ts";

/**
 * How much each sign counts against a summary. Written by test/training/train-check.ts: logistic regression in which no
 * sign may count in favour, on people's judgements of 2,335 summaries (FRANK, MIT; XSum hallucination annotations,
 * CC BY 4.0; SummEdits news, Apache-2.0; their development halves), each set with odds of its own.
 */
export const WEIGHTS: Weights = {
  bias: 0.421,
  signs: {
    detours: 1.801,
    jumps: 4.238,
    numbers: 1.43,
    names: 0.967,
    nouns: 0.426,
    negations: 2.143,
    opposites: 1.794,
    repeats: 0.508,
  },
};
