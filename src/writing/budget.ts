import type { Usage } from "../model.ts";
import type { Store } from "../store.ts";

export type Budget = {
  /** Sets tokens aside before a call; null when the day's cap does not have them. */
  hold(tenant: string, atMost: Usage): Promise<Hold | null>;
};

export type Hold = {
  /** Gives back what was set aside and books what the call came to. */
  settle(usage: Usage): Promise<void>;
};

export type BudgetParts = {
  readonly store: Store;
  readonly prices: Usage | null;
  readonly dailyTokens: number | null;
  readonly now: () => number;
};

/**
 * The tenants' tokens, by the day in UTC. Calls under way count with all they may use, so that many at once cannot pass the
 * cap together.
 */
export function openBudget({ store, prices, dailyTokens, now }: BudgetParts): Budget {
  const held = new Map<string, number>();
  const change = (tenant: string, tokens: number): void => {
    const left = (held.get(tenant) ?? 0) + tokens;
    if (left === 0) held.delete(tenant);
    else held.set(tenant, left);
  };
  return {
    async hold(tenant, atMost) {
      const tokens = atMost.input + atMost.output;
      // Set aside before the ledger is read: between reading and deciding nobody else may come in.
      change(tenant, tokens);
      try {
        if (dailyTokens !== null) {
          const spent = await store.ledger.spent(tenant, dayOf(now()));
          const used = spent.inputTokens + spent.outputTokens + (held.get(tenant) ?? 0);
          if (used > dailyTokens) {
            change(tenant, -tokens);
            return null;
          }
        }
      } catch (failure) {
        change(tenant, -tokens);
        throw failure;
      }
      return {
        async settle(usage) {
          change(tenant, -tokens);
          await store.ledger.add(tenant, dayOf(now()), {
            calls: 1,
            inputTokens: usage.input,
            outputTokens: usage.output,
            costMicros: costMicros(usage, prices),
          });
        },
      };
    },
  };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A price for a million tokens is a price in millionths for one. */
const costMicros = (usage: Usage, prices: Usage | null): number =>
  prices ? Math.round(usage.input * prices.input + usage.output * prices.output) : 0;
