import type { Writer } from "../command.ts";

const RULES = { by: "rules", why: null } as const;

/** The writer where no model is set: everything is left to the rules. */
export const rulesWriter: Writer = {
  digest: async () => RULES,
  answer: async () => RULES,
  compare: async () => RULES,
  stance: async () => RULES,
};
