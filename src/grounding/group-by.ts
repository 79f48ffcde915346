/** Items by a number that each of them has one or several of, in order. */
export function groupBy<T>(
  items: readonly T[],
  numbersOf: (item: T) => readonly number[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    for (const number of numbersOf(item)) {
      const group = groups.get(number);
      if (group) group.push(item);
      else groups.set(number, [item]);
    }
  }
  return groups;
}
