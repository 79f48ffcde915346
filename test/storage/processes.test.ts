import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { describeKeptStores } from "../contracts/describe-stores.ts";
import { DAY, startWriter } from "./run-writer.ts";

const WRITERS = 3;
const ADDITIONS = 60;
const KILLS = 3; // 60 of them: npm run soak

describeKeptStores("several processes", ({ engine, address, open }) => {
  test("those that open the same new database and write at once lose nothing", async () => {
    const at = await address();
    const writers = Array.from({ length: WRITERS }, () => startWriter(at, "t", ADDITIONS));
    for (const { done } of writers) {
      const { stderr, status, acknowledged } = await done;
      expect(stderr).toBe("");
      expect(status).toBe(0); // it ended by itself: nothing of the store kept it
      expect(acknowledged).toBe(ADDITIONS);
    }
    if (engine === "sqlite") expect(readdirSync(dirname(at))).toEqual(["verbatim.db"]);
    const store = await open(at);
    const times = WRITERS * ADDITIONS;
    expect(await store.ledger.spent("t", DAY)).toEqual({
      calls: times,
      inputTokens: times * 1_000,
      outputTokens: times * 100,
      costMicros: times * 7,
    });
    expect((await store.gate.list()).map(({ count }) => count)).toEqual([times]);
  });

  test("what was committed survives kill -9 in the middle of writing", async () => {
    const at = await address();
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, done } = startWriter(at, "t", 1_000_000);
      child.stdout?.once("data", () => setTimeout(() => child.kill("SIGKILL"), 10 + kill * 13));
      const wrote = await done;
      expect(wrote).toMatchObject({ stderr: "", status: null });
      acknowledged += wrote.acknowledged;
    }
    const store = await open(at);
    const { calls, inputTokens } = await store.ledger.spent("t", DAY);
    const counted = (await store.gate.list()).reduce((sum, { count }) => sum + count, 0);
    expect(acknowledged).toBeGreaterThan(KILLS);
    // At each kill one addition may have been committed that could no longer be told.
    expect(calls).toBeGreaterThanOrEqual(acknowledged);
    expect(calls).toBeLessThanOrEqual(acknowledged + KILLS);
    expect(inputTokens).toBe(calls * 1_000);
    expect(counted).toBeGreaterThanOrEqual(calls);
    expect(counted).toBeLessThanOrEqual(calls + KILLS);
    await store.examine();
  });
});
