import type { Usage } from "../model.ts";

export const NO_USAGE: Usage = { input: 0, output: 0 };

/** What two calls cost together. */
export const addUsage = (one: Usage, other: Usage): Usage => ({
  input: one.input + other.input,
  output: one.output + other.output,
});
