import type { Store } from "../store.ts";

const DAY = 86_400_000;

/** Deletes articles that were read longer ago than they are to be kept, at most once a day. */
export function pruneDaily(
  articles: Pick<Store["articles"], "prune">,
  now: () => number,
  keepDays: number,
): () => Promise<void> {
  let prunedAt: number | null = null;
  return async () => {
    if (prunedAt !== null && now() - prunedAt < DAY) return;
    prunedAt = now();
    await articles.prune(now() - keepDays * DAY);
  };
}
