import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createHosts } from "../../src/web/hosts.ts";
import { WebError } from "../../src/web/web-error.ts";
import { fakeClock } from "../emulators/web/fake-clock.ts";

const MINUTE = 60_000;
const never = new AbortController().signal;

test("a host gets one request at a time, in order, each at least the gap after the last", async () => {
  const clock = fakeClock();
  const hosts = createHosts(clock);
  const starts: (readonly [number, number])[] = [];
  let running = 0;
  const runs = [1, 2, 3, 4, 5].map((number) =>
    hosts.run("news.example", 1000, never, async () => {
      starts.push([number, clock.now()]);
      expect(++running).toBe(1);
      await sleep(2);
      running -= 1;
    }),
  );
  await Promise.all(runs);
  expect(starts.map(([number]) => number)).toEqual([1, 2, 3, 4, 5]);
  for (const [at, [, time]] of starts.entries())
    if (at > 0) expect(time - (starts[at - 1]?.[1] ?? 0)).toBeGreaterThanOrEqual(1000);
});

test("hosts do not wait for each other, up to a bound over all of them", async () => {
  const hosts = createHosts(fakeClock());
  let running = 0;
  let most = 0;
  const runs = Array.from({ length: 50 }, (_, at) =>
    hosts.run(`outlet-${at}.example`, 1000, never, async () => {
      most = Math.max(most, ++running);
      await sleep(5);
      running -= 1;
    }),
  );
  await Promise.all(runs);
  expect(most).toBe(16);
});

test("the gap of a request is the one that was asked for when it began", async () => {
  const clock = fakeClock();
  const hosts = createHosts(clock);
  const starts: number[] = [];
  const run = (gap: number) =>
    hosts.run("news.example", gap, never, async () => starts.push(clock.now()));
  await run(1000);
  await run(10_000);
  await run(0);
  await run(0);
  const [first = 0] = starts;
  expect(starts.map((time) => time - first)).toEqual([0, 1000, 11_000, 11_000]);
});

test("who is stopped while waiting leaves the queue at once, and the others go on", async () => {
  const hosts = createHosts(fakeClock());
  const stopping = new AbortController();
  let release = (): void => {};
  const held = hosts.run(
    "news.example",
    0,
    never,
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  const waiting = hosts.run("news.example", 0, stopping.signal, async () => "never");
  const last = hosts.run("news.example", 0, never, async () => "last");
  stopping.abort(new WebError("stopped"));
  await expect(waiting).rejects.toMatchObject({ why: "stopped" });
  release();
  await held;
  await expect(last).resolves.toBe("last");
});

test("after five failures in a row a host is left alone, each time for longer, up to an hour", async () => {
  const clock = fakeClock();
  const hosts = createHosts(clock);
  const fail = () => hosts.failed("news.example");
  const ask = () => hosts.run("news.example", 0, never, async () => "asked");
  for (let count = 0; count < 4; count++) fail();
  await expect(ask()).resolves.toBe("asked");
  const pauses: number[] = [];
  for (let count = 0; count < 8; count++) {
    fail();
    const refused = (await ask().catch((failure: unknown) => failure)) as WebError;
    expect(refused.why).toBe("host-paused");
    pauses.push((refused.retryAfter ?? 0) / MINUTE);
    await expect(hosts.run("other.example", 0, never, async () => "asked")).resolves.toBe("asked");
    clock.pass((refused.retryAfter ?? 0) + 1);
    await expect(ask()).resolves.toBe("asked");
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  hosts.worked("news.example");
  fail();
  await expect(ask()).resolves.toBe("asked");
});

test("a host that asks for peace gets it, those who wait for it too, and no failure shortens it", async () => {
  const clock = fakeClock();
  const hosts = createHosts(clock);
  const first = hosts.run("news.example", 0, never, async () =>
    hosts.pause("news.example", 90 * MINUTE),
  );
  const second = hosts.run("news.example", 0, never, async () => "asked");
  await first;
  await expect(second).rejects.toMatchObject({ why: "host-paused", retryAfter: 90 * MINUTE });
  for (let count = 0; count < 5; count++) hosts.failed("news.example");
  clock.pass(89 * MINUTE);
  await expect(hosts.run("news.example", 0, never, async () => 1)).rejects.toMatchObject({
    retryAfter: MINUTE,
  });
  clock.pass(MINUTE);
  await expect(hosts.run("news.example", 0, never, async () => 1)).resolves.toBe(1);
});

test("many thousand hosts do not pile up, and those that are paused are not forgotten", async () => {
  const clock = fakeClock();
  const hosts = createHosts(clock);
  hosts.pause("paused.example", 90 * MINUTE);
  for (let at = 0; at < 12_000; at++) hosts.worked(`outlet-${at}.example`);
  await expect(hosts.run("paused.example", 0, never, async () => 1)).rejects.toMatchObject({
    why: "host-paused",
  });
});

test("hosts that fail for good are forgotten in the end, however many a feed names", async () => {
  const clock = fakeClock();
  const hosts = createHosts(clock);
  const fail = async (name: string, times: number) => {
    for (let time = 0; time < times; time++) {
      clock.pass(60 * MINUTE);
      await hosts.run(name, 0, never, async () => hosts.failed(name));
    }
  };
  for (let at = 0; at < 2500; at++) await fail(`nobody-${at}.example`, 5);
  expect(hosts.size()).toBeLessThanOrEqual(2001);
});
