import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import { DAY, startWriter } from "./run-writer.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const WRITERS = 3;
const ADDITIONS = 60;
const KILLS = 5;

test("processes that open the same new file and write at once lose nothing", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "verbatim.db");
  const writers = Array.from({ length: WRITERS }, () => startWriter(path, "t", ADDITIONS));
  for (const { done } of writers) {
    const { stderr, status, acknowledged } = await done;
    expect(stderr).toBe("");
    expect(status).toBe(0); // it ended by itself: nothing of the store kept it
    expect(acknowledged).toBe(ADDITIONS);
  }
  expect(readdirSync(folder)).toEqual(["verbatim.db"]);
  const store = await openStore(path);
  const times = WRITERS * ADDITIONS;
  expect(await store.ledger.spent("t", DAY)).toEqual({
    calls: times,
    inputTokens: times * 1_000,
    outputTokens: times * 100,
    costMicros: times * 7,
  });
  expect((await store.gate.list()).map(({ count }) => count)).toEqual([times]);
  await store.close();
});

test("what was committed survives kill -9 in the middle of writing", async () => {
  const path = join(temporaryFolder(), "verbatim.db");
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, done } = startWriter(path, "t", 1_000_000);
    child.stdout?.once("data", () => setTimeout(() => child.kill("SIGKILL"), 10 + kill * 13));
    const wrote = await done;
    expect(wrote).toMatchObject({ stderr: "", status: null });
    acknowledged += wrote.acknowledged;
  }
  const store = await openStore(path);
  const { calls, inputTokens } = await store.ledger.spent("t", DAY);
  const counted = (await store.gate.list()).reduce((sum, { count }) => sum + count, 0);
  await store.close();
  expect(acknowledged).toBeGreaterThan(KILLS);
  // At each kill one addition may have been committed that could no longer be told.
  expect(calls).toBeGreaterThanOrEqual(acknowledged);
  expect(calls).toBeLessThanOrEqual(acknowledged + KILLS);
  expect(inputTokens).toBe(calls * 1_000);
  expect(counted).toBeGreaterThanOrEqual(calls);
  expect(counted).toBeLessThanOrEqual(calls + KILLS);
});
