/** How alike the members of two clusters are: over the pairs that may be compared at all. */
export type Links = {
  /** Row-major sums of similarities; symmetric. */
  readonly sums: Float64Array;
  /** Row-major numbers of pairs behind the sums; symmetric. */
  readonly counts: Float64Array;
};

/** Keeps what it knows of clusters, and tells which may not become one. */
export type Objection = {
  isAgainst(a: number, b: number): boolean;
  /** Cluster b has become part of a. */
  joined(a: number, b: number): void;
};

/**
 * Hierarchical clustering with average links (Sokal and Michener 1958): the two clusters that are most alike become
 * one, until none are alike enough. Ties go to the lower numbers. A pair that is objected to is never asked for again;
 * what joins either of them inherits that only in part, as one average among others.
 * @returns for each of `size` members the cluster it is in
 */
export function linkAverage(
  size: number,
  { sums, counts }: Links,
  threshold: number,
  objection: Objection,
): readonly number[] {
  const alive = new Set(Array.from({ length: size }, (_, at) => at));
  const cluster = Array.from({ length: size }, (_, at) => at);
  const nearest = new Int32Array(size).fill(-1);
  const alike = new Float64Array(size).fill(-1);
  const between = (a: number, b: number): number => {
    const pairs = counts[a * size + b] as number;
    return pairs === 0 ? 0 : (sums[a * size + b] as number) / pairs;
  };
  const look = (a: number): void => {
    alike[a] = -1;
    for (const b of alive) if (a !== b) consider(a, b);
  };
  const consider = (a: number, b: number): void => {
    const similarity = between(a, b);
    if (similarity < (alike[a] as number)) return;
    if (similarity === alike[a] && b > (nearest[a] as number)) return;
    alike[a] = similarity;
    nearest[a] = b;
  };
  for (const a of alive) look(a);
  for (;;) {
    const a = mostAlike(alive, alike);
    if (a === -1 || (alike[a] as number) < threshold) return cluster;
    const b = nearest[a] as number;
    if (objection.isAgainst(a, b)) {
      sums[a * size + b] = 0;
      sums[b * size + a] = 0;
      look(a);
      look(b);
      continue;
    }
    alive.delete(b);
    objection.joined(a, b);
    cluster.forEach((at, member) => {
      if (at === b) cluster[member] = a;
    });
    for (const other of alive) if (other !== a) addLinks(sums, counts, size, a, b, other);
    for (const other of alive) {
      if (other === a || nearest[other] === a || nearest[other] === b) look(other);
      else consider(other, a);
    }
  }
}

function mostAlike(alive: ReadonlySet<number>, alike: Float64Array): number {
  let best = -1;
  for (const a of alive) {
    if (best === -1 || (alike[a] as number) > (alike[best] as number)) best = a;
  }
  return best;
}

function addLinks(
  sums: Float64Array,
  counts: Float64Array,
  size: number,
  a: number,
  b: number,
  other: number,
): void {
  for (const table of [sums, counts]) {
    const both = (table[a * size + other] as number) + (table[b * size + other] as number);
    table[a * size + other] = both;
    table[other * size + a] = both;
  }
}
