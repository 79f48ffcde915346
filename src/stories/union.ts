/** Groups of numbers that were joined (union by least number, with path halving). */
export type Union = {
  join(a: number, b: number): void;
  /** The least number of a group stands for it. */
  find(a: number): number;
  /** Groups in the order of their least numbers, each ascending. */
  groups(): readonly (readonly number[])[];
};

/** `size` numbers from 0, each alone. */
export function openUnion(size: number): Union {
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const find = (a: number): number => {
    let at = a;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    find,
    join(a, b) {
      const [one, other] = [find(a), find(b)];
      parent[Math.max(one, other)] = Math.min(one, other);
    },
    groups() {
      const found = new Map<number, number[]>();
      for (let at = 0; at < size; at++) {
        const root = find(at);
        const group = found.get(root);
        if (group === undefined) found.set(root, [at]);
        else group.push(at);
      }
      return [...found.values()];
    },
  };
}
