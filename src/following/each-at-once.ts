/**
 * Runs `work` on all items, some at once, in their order. When the signal ends, no further one is begun; when one throws,
 * none is begun either, those that run are waited for, and the failure is thrown.
 * @returns whether all were begun
 */
export async function eachAtOnce<Item>(
  items: readonly Item[],
  most: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<boolean> {
  let next = 0;
  const failures: unknown[] = [];
  const lane = async (): Promise<void> => {
    while (failures.length === 0 && !signal.aborted) {
      const item = items[next++];
      if (item === undefined) return;
      await work(item).catch((failure) => failures.push(failure));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
  if (failures.length > 0) throw failures[0];
  return next >= items.length;
}
