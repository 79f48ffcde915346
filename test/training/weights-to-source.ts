import type { Weights } from "../../src/grounding/score/score-signs.ts";
import { SIGNS } from "../../src/grounding/score/sum-faults.ts";

/** The file that holds the weights, with a note of where they come from. */
export const weightsToSource = ({
  bias,
  signs,
}: Weights): string => `import type { Weights } from "./score-signs.ts";

/**
 * How much each sign counts against a summary. Written by test/training/train-check.ts: logistic regression in which no
 * sign may count in favour, on people's judgements of 2,335 summaries (FRANK, MIT; XSum hallucination annotations,
 * CC BY 4.0; SummEdits news, Apache-2.0; their development halves), each set with odds of its own.
 */
export const WEIGHTS: Weights = {
  bias: ${bias},
  signs: {
${SIGNS.map((sign) => `    ${sign}: ${signs[sign]},`).join("\n")}
  },
};
`;
