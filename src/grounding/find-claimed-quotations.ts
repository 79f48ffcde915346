import { findQuotations } from "../analysis/quotations.ts";

const DOUBLE_MARK = /["“”„«»]|''|``/gu;

/** What a text puts between quotation marks. */
export type ClaimedQuotations = {
  /** Between marks that pair up, marks excluded. */
  readonly paired: readonly string[];
  /** Behind a mark that nothing closes, up to the next such mark: half a pair of marks hides no invented words. */
  readonly stray: readonly string[];
};

/** The quotations of a claim or a sentence that stands alone, in order. */
export function findClaimedQuotations(text: string): ClaimedQuotations {
  const found = findQuotations(text, [[0, text.length]]);
  const stray: string[] = [];
  let open: number | null = null;
  let next = 0;
  for (const { index, 0: mark } of text.matchAll(DOUBLE_MARK)) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((found[next]?.start ?? index + 1) <= index) continue;
    if (open !== null) stray.push(text.slice(open, index));
    open = index + mark.length;
  }
  if (open !== null) stray.push(text.slice(open));
  return { paired: found.map(({ inner }) => text.slice(...inner)), stray };
}
