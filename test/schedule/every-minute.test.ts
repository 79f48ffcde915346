import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyMinute } from "../../src/schedule/every-minute.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T10:00:30Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

test("work is done at once, and again in the next minutes", async () => {
  let done = 0;
  const recurring = everyMinute(async () => {
    done += 1;
  }, failed);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toBe(1);
  await vi.advanceTimersByTimeAsync(125_000);
  expect(done).toBe(3);
  await recurring.stop();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(done).toBe(3);
});

test("work that takes longer than a minute is not done twice at a time", async () => {
  let begun = 0;
  let finish = (): void => {};
  const recurring = everyMinute(() => {
    begun += 1;
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  }, failed);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(begun).toBe(1);
  finish();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toBe(2);
  finish();
  await recurring.stop();
});

test("a failure is told, and the next minute tries again", async () => {
  const told: unknown[] = [];
  let tries = 0;
  const recurring = everyMinute(
    async () => {
      tries += 1;
      throw new Error(`try ${tries}`);
    },
    (failure) => told.push((failure as Error).message),
  );
  await vi.advanceTimersByTimeAsync(65_000);
  expect(told).toEqual(["try 1", "try 2"]);
  await recurring.stop();
});

test("stopping asks the work to end, and waits until it has", async () => {
  let ended = false;
  const recurring = everyMinute(
    (signal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener("abort", () => {
          ended = true;
          resolve();
        });
      }),
    failed,
  );
  await recurring.stop();
  expect(ended).toBe(true);
});

function failed(failure: unknown): never {
  throw failure;
}
