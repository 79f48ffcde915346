import { expect, test } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import type { WritingStore } from "../../src/store.ts";
import { openBudget } from "../../src/writing/budget.ts";
import { forgiveStore } from "../../src/writing/forgive-store.ts";

const SPENT = { calls: 1, inputTokens: 1, outputTokens: 1, costMicros: 0 };

test("a database that broke costs nobody an answer, and its failures are told of", async () => {
  const real = await openStore(":memory:");
  await real.close();
  const told: unknown[] = [];
  const store: WritingStore = forgiveStore(real, (failure) => told.push(failure));
  expect(await store.answers.load("key")).toBeNull();
  await store.answers.save("key", "{}", 0);
  await store.gate.add([
    { prompt: "digest", version: 1, model: "m", fate: "kept", reason: "", count: 1 },
  ]);
  expect(told).toHaveLength(3);
});

test("what a community has spent is never guessed", async () => {
  const real = await openStore(":memory:");
  await real.close();
  const told: unknown[] = [];
  const store = forgiveStore(real, (failure) => told.push(failure));
  await expect(store.ledger.spent("guild", "2026-01-01")).rejects.toThrow();
  await expect(store.ledger.add("guild", "2026-01-01", SPENT)).rejects.toThrow();
  expect(told).toHaveLength(1);
});

test("a cap holds though the disk is full and no call can be booked", async () => {
  const ledger: WritingStore["ledger"] = {
    spent: async () => ({ calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 }),
    add: () => Promise.reject(new Error("disk full")),
  };
  const budget = openBudget({ ledger, prices: null, dailyTokens: 100, now: Date.now });
  const hold = await budget.hold("guild", { input: 40, output: 40 });
  await hold?.settle({ input: 30, output: 30 });
  expect(await budget.hold("guild", { input: 25, output: 25 })).toBeNull();
  expect(await budget.hold("guild", { input: 20, output: 20 })).not.toBeNull();
});
