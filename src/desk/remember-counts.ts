import type { Store } from "../store.ts";

/** Counting 100,000 articles takes longer than any answer; a minute later hardly any have come. */
const FRESH_MS = 60_000;
const MOST_TENANTS = 1_000;

/** How many articles a tenant's feeds have brought. All of them are counted at most once a minute, those since a time always. */
export function rememberCounts(now: () => number = Date.now) {
  const known = new Map<string, { readonly at: number; readonly count: number }>();
  return async ({ count }: Store["articles"], tenant: string, since?: number): Promise<number> => {
    if (since !== undefined) return count(tenant, since);
    const before = known.get(tenant);
    if (before && now() - before.at < FRESH_MS) return before.count;
    const counted = await count(tenant);
    if (known.size >= MOST_TENANTS) known.clear();
    known.set(tenant, { at: now(), count: counted });
    return counted;
  };
}

/** Counts a tenant's articles. */
export type CountArticles = ReturnType<typeof rememberCounts>;
