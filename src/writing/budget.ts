import type { Usage } from "../model.ts";
import type { Spent, WritingStore } from "../store.ts";

export type Budget = {
  /** Sets tokens aside before a call; null when the day's cap does not have them. */
  hold(tenant: string, atMost: Usage): Promise<Hold | null>;
};

export type Hold = {
  /** Books what the call came to and gives back what was set aside. Never rejects. */
  settle(usage: Usage): Promise<void>;
};

export type BudgetParts = {
  readonly ledger: WritingStore["ledger"];
  readonly prices: Usage | null;
  readonly dailyTokens: number | null;
  readonly now: () => number;
};

/**
 * The tenants' tokens, by the day in UTC. Calls under way count with all they may use, so that many at once cannot pass the
 * cap together.
 */
export function openBudget({ ledger, prices, dailyTokens, now }: BudgetParts): Budget {
  const held = new Map<string, number>();
  const change = (tenant: string, tokens: number): void => {
    const left = (held.get(tenant) ?? 0) + tokens;
    if (left === 0) held.delete(tenant);
    else held.set(tenant, left);
  };
  return {
    async hold(tenant, atMost) {
      const tokens = atMost.input + atMost.output;
      // Set aside and summed up before the ledger is read: what is booked meanwhile counts twice, never not at all.
      change(tenant, tokens);
      const underWay = held.get(tenant) ?? 0;
      try {
        if (dailyTokens !== null) {
          const spent = await ledger.spent(tenant, dayOf(now()));
          if (spent.inputTokens + spent.outputTokens + underWay > dailyTokens) {
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
          const isBooked = await ledger.add(tenant, dayOf(now()), toSpent(usage, prices)).then(
            () => true,
            () => false,
          );
          // What a full disk cannot keep stays set aside until the next start: a cap that forgets is none.
          change(tenant, (isBooked ? 0 : usage.input + usage.output) - tokens);
        },
      };
    },
  };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const toSpent = (usage: Usage, prices: Usage | null): Spent => ({
  calls: 1,
  inputTokens: usage.input,
  outputTokens: usage.output,
  // A price for a million tokens is a price in millionths for one.
  costMicros: prices ? Math.round(usage.input * prices.input + usage.output * prices.output) : 0,
});
