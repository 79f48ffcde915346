import type { Statement } from "./statement.ts";

/** How much two statements must share to be taken for one matter. */
export type Sameness = {
  /** Of the shorter one's words. */
  readonly share: number;
  readonly fewest: number;
};

/**
 * Whether two statements speak of one matter, told from their words alone: they share most of the shorter one's, and
 * neither names somebody in place of somebody of the other ("Okafor scored 17", "Hallam scored 20").
 */
export function areOfOneMatter(a: Statement, b: Statement, { share, fewest }: Sameness): boolean {
  const least = Math.min(a.stems.size, b.stems.size);
  const shared = countShared(a.stems, b.stems);
  if (shared < fewest || shared < share * least) return false;
  return !hasOther(a.names, b.stems) || !hasOther(b.names, a.stems);
}

/** Whether two statements name the same, one thing at least and neither one more: "17 points against Hallam" is another match. */
export const nameTheSame = (a: Statement, b: Statement): boolean =>
  a.names.size > 0 &&
  b.names.size > 0 &&
  !hasOther(a.names, b.stems) &&
  !hasOther(b.names, a.stems);

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}

const hasOther = (names: ReadonlySet<string>, stems: ReadonlySet<string>): boolean =>
  [...names].some((name) => !stems.has(name));
