import { expect, test } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { forgiveStore } from "../../src/writing/forgive-store.ts";

const SPENT = { calls: 1, inputTokens: 1, outputTokens: 1, costMicros: 0 };

test("a database that broke costs nobody an answer, and its failures are told of", async () => {
  const real = await openStore(":memory:");
  await real.close();
  const told: unknown[] = [];
  const store: Store = forgiveStore(real, (failure) => told.push(failure));
  expect(await store.answers.load("key")).toBeNull();
  await store.answers.save("key", "{}", 0);
  await store.ledger.add("guild", "2026-01-01", SPENT);
  await store.gate.add([
    { prompt: "digest", version: 1, model: "m", fate: "kept", reason: "", count: 1 },
  ]);
  expect(told).toHaveLength(4);
});

test("what a community has spent is never guessed", async () => {
  const real = await openStore(":memory:");
  await real.close();
  const store = forgiveStore(real, () => {});
  await expect(store.ledger.spent("guild", "2026-01-01")).rejects.toThrow();
});
