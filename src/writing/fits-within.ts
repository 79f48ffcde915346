import { estimateTokens } from "../prompts/estimate-tokens.ts";

/** Lets values through, in order, while they fit a budget of tokens: a "sentence" may be a page without a stop. */
export function fitsWithin(mostTokens: number): (value: object) => boolean {
  let left = mostTokens;
  return (value) => {
    const tokens = estimateTokens(JSON.stringify(value));
    const fits = tokens <= left;
    if (fits) left -= tokens;
    return fits;
  };
}
