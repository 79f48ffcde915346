import type { Following } from "../following.ts";
import type { Store } from "../store.ts";

/** What could not be read longer ago interests nobody. */
const LOOKED_BACK = 3 * 86_400_000;

/** How a tenant stands: what is kept, what could not be read, what was spent today. */
export function standingOf(
  { articles, tenants, ledger }: Pick<Store, "articles" | "tenants" | "ledger">,
  now: () => number,
): Following["standing"] {
  return async ({ place: { tenant } }) => ({
    articles: await articles.count(tenant),
    troubles: await tenants.troubles(tenant, now() - LOOKED_BACK),
    spent: await ledger.spent(tenant, new Date(now()).toISOString().slice(0, 10)),
  });
}
