import { findQuotations } from "../analysis/quotations.ts";

const DOUBLE_MARK = /["“”„«»]/u;

/**
 * What a claim puts between quotation marks, marks excluded, in order. Behind a mark that nothing closes everything
 * counts as quoted: half a pair of marks hides no invented words.
 */
export function findClaimedQuotations(claim: string): readonly string[] {
  const found = findQuotations(claim, [[0, claim.length]]);
  const inner = found.map((quotation) => claim.slice(...quotation.inner));
  let from = 0;
  const outside: string[] = [];
  for (const { start, end } of found) {
    outside.push(claim.slice(from, start));
    from = end;
  }
  outside.push(claim.slice(from));
  const stray = outside.flatMap((part) => {
    const at = part.search(DOUBLE_MARK);
    return at < 0 ? [] : [part.slice(at + 1)];
  });
  return [...inner, ...stray];
}
