import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { needPostgres } from "../contracts/describe-stores.ts";
import { createDatabaseOn } from "../emulators/postgres/create-database-on.ts";
import { findPostgres } from "../emulators/postgres/find-postgres.ts";
import { type PostgresServer, startPostgres } from "../emulators/postgres/start-postgres.ts";
import { failureOf } from "./failure-of.ts";

// VERBATIM_AWAY_SECONDS=30 for the long one.
const AWAY_MILLISECONDS = Number(process.env.VERBATIM_AWAY_SECONDS ?? 2) * 1_000;
const STEP_MILLISECONDS = 200;
const DAY = "2026-03-04";
const ONE = { calls: 1, inputTokens: 10, outputTokens: 1, costMicros: 0 };

describe("while PostgreSQL is away", () => {
  needPostgres();
  let server: PostgresServer;
  // Not the run's own server, which others are using.
  beforeAll(async () => {
    if (findPostgres() !== null) server = await startPostgres();
  });
  afterAll(() => server?.close());

  async function open(name: string): Promise<Store> {
    const store = await openStore(await createDatabaseOn(server.adminUrl, name));
    onTestFinished(() => store.close());
    return store;
  }

  test.each(["fast", "immediate"] as const)(
    "calls fail in words and at once, and work again by themselves when it is back (%s)",
    async (how) => {
      const store = await open(`away_${how}`);
      // All connections of the pool are open, and idle when it goes.
      await Promise.all(Array.from({ length: 20 }, () => store.ledger.add("t", DAY, ONE)));
      await server.stop(how);
      const end = Date.now() + AWAY_MILLISECONDS;
      while (Date.now() < end) {
        const calls = [store.ledger.add("t", DAY, ONE), store.answers.load("k"), store.gate.list()];
        for (const failure of await Promise.all(calls.map(failureOf))) {
          expect(failure.message).toMatch(/cannot be reached/u);
          expect(failure.hint).toMatch(/tried again/u);
        }
        await sleep(STEP_MILLISECONDS);
      }
      await server.start();
      await store.ledger.add("t", DAY, ONE);
      expect((await store.ledger.spent("t", DAY)).calls).toBe(21);
    },
    AWAY_MILLISECONDS + 60_000,
  );

  test("one that goes in the middle of the work loses nothing that it told as done", async () => {
    const store = await open("middle");
    let told = 0;
    let failed = 0;
    let done = false;
    const worker = async (): Promise<void> => {
      while (!done) {
        await store.ledger.add("t", DAY, ONE).then(
          () => (told += 1),
          async (failure: unknown) => {
            failed += 1;
            expect((await failureOf(Promise.reject(failure))).message).toMatch(
              /cannot be reached/u,
            );
            await sleep(STEP_MILLISECONDS / 10);
          },
        );
      }
    };
    const workers = Array.from({ length: 12 }, worker);
    await expect.poll(() => told).toBeGreaterThan(50);
    await server.stop("fast");
    await expect.poll(() => failed).toBeGreaterThan(12);
    const before = told;
    await server.start();
    await expect.poll(() => told, { timeout: 10_000 }).toBeGreaterThan(before + 50);
    done = true;
    await Promise.all(workers);
    const { calls } = await store.ledger.spent("t", DAY);
    expect(calls).toBeGreaterThanOrEqual(told);
    expect(calls).toBeLessThanOrEqual(told + failed);
  });

  test("opening waits for a server that is about to start, and says so once", async () => {
    const address = await createDatabaseOn(server.adminUrl, "late");
    await server.stop();
    const told: string[] = [];
    const opening = openStore(address, Date.now(), { tell: (place) => told.push(place) });
    await sleep(1_000);
    await server.start();
    const store = await opening;
    onTestFinished(() => store.close());
    expect(await store.gate.list()).toEqual([]);
    expect(told).toEqual([`late on 127.0.0.1:${server.port}`]);
  });
});
