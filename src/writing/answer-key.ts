import { createHash } from "node:crypto";
import type { Inputs } from "../prompts/fill-prompt.ts";

/**
 * Under what an answer of a model is kept: the model, the prompt with its version, and every input. A changed article, question
 * or prompt is another key; the tenant and the random mark are not part of it.
 */
export function answerKey(
  model: string,
  prompt: { readonly name: string; readonly version: number },
  inputs: Inputs,
): string {
  const sorted = Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = JSON.stringify([model, prompt.name, prompt.version, sorted]);
  return createHash("sha256").update(asked).digest("hex");
}
