import type { Fate, GateCount, WritingStore } from "../store.ts";

/** What became of one thing that the model wrote; `reason` is "" for what was kept. */
export type Fated = { readonly fate: Fate; readonly reason: string };

/** Counts what was kept, repaired, replaced and dropped, and why, by the version of the prompt. */
export async function countFates(
  store: WritingStore,
  about: Pick<GateCount, "prompt" | "version" | "model">,
  fates: readonly Fated[],
): Promise<void> {
  const counts = new Map<string, GateCount>();
  for (const { fate, reason } of fates) {
    const key = `${fate} ${reason}`;
    counts.set(key, { ...about, fate, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  if (counts.size > 0) await store.gate.add([...counts.values()]);
}
