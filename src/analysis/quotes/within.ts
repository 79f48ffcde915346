import type { Span } from "../../article.ts";

type Piece = { readonly start: number; readonly end: number };

/** The pieces of an ordered list that meet a span, found by halving: a text may hold very many. */
export function within<T extends Piece>(pieces: readonly T[], [start, end]: Span): T[] {
  const first = firstEndingAfter(pieces, start);
  let last = first;
  while ((pieces[last]?.start ?? end) < end) last++;
  return pieces.slice(first, last);
}

function firstEndingAfter(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
