/** "from a year earlier", "than a year before", "compared with a year earlier" */
const DIRECT = /\b(?:from|than|with|to|against|over|versus|vs\.?|on) (?:the same \p{L}+ )?$/iu;
/** "from $2.10 a share, a year earlier", "against 12 percent a year earlier" */
const WITH_FIGURE =
  /\b(?:from|than|with|to|against|versus|vs\.?)(?: (?:about|around|just|only|some))? (?=\p{Sc}?\p{N})[^;:!?“”"()]*$/iu;
const LONGEST = 60;

/**
 * Whether "a year earlier" measures one figure against another and so dates nothing:
 * "Profit fell from $3 million a year earlier"; but "she had moved from Oakham a year earlier" dates the move.
 * @param start where the expression begins
 */
export function isComparison(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return DIRECT.test(before) || WITH_FIGURE.test(before);
}
