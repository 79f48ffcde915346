import type { Weights } from "./score-signs.ts";

/**
 * How much each sign counts against a summary. Written by test/training/train-check.ts: logistic regression in which no
 * sign may count in favour, on people's judgements of 2,335 summaries (FRANK, MIT; XSum hallucination annotations,
 * CC BY 4.0; SummEdits news, Apache-2.0; their development halves), each set with odds of its own.
 */
export const WEIGHTS: Weights = {
  bias: 0.414,
  signs: {
    detours: 1.756,
    jumps: 4.275,
    numbers: 1.431,
    names: 0.956,
    nouns: 0.43,
    negations: 2.194,
    opposites: 1.295,
    repeats: 0.491,
  },
};
