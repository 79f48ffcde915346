/** A score and whether the thing scored is good (1) or bad (0). */
export type Scored = { readonly score: number; readonly label: number };

/** The chance that a good one scores above a bad one, ties half (area under the ROC curve, by ranks); NaN without both. */
export function auc(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const good = sorted.filter(({ label }) => label === 1).length;
  const bad = sorted.length - good;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const middle = (from + to + 1) / 2; // ranks count from 1
    for (let at = from; at < to; at++) if (sorted[at]?.label === 1) ranks += middle;
    from = to;
  }
  return (ranks - (good * (good + 1)) / 2) / (good * bad);
}
