import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextPoll, nextTry, type Trouble } from "../../src/following/next-poll.ts";

const NOW = Date.UTC(2026, 2, 2);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  ["an hour where nothing is said", null, null, 0, HOUR],
  ["longer where the server says so", 2 * HOUR, null, 0, 2 * HOUR],
  ["an hour where the server's caches live for minutes", 5 * MINUTE, null, 0, HOUR],
  ["sooner where the feed invites to", null, 20 * MINUTE, 0, 20 * MINUTE],
  ["not sooner than a quarter of an hour", null, MINUTE, 0, 15 * MINUTE],
  ["as late as the feed says", null, 12 * HOUR, 0, 12 * HOUR],
  ["within a day, whatever is said", 30 * DAY, 30 * DAY, 0, DAY],
  ["later when nothing has come for two days", null, null, 2 * DAY, 3 * HOUR],
  ["later still after a week", null, null, 8 * DAY, 6 * HOUR],
  ["by its quiet, where a quiet feed invites to come sooner", null, 20 * MINUTE, 8 * DAY, 6 * HOUR],
])("a feed is asked again %s", (_, answer, feed, quietFor, expected) => {
  expect(nextPoll(NOW, { answer, feed, quietFor }) - NOW).toBe(expected);
});

const trouble = { failures: 1, status: 500, retryAfter: null, key: "https://quay.example/feed" };
const after = (over: Partial<Trouble>): number => nextTry(NOW, { ...trouble, ...over }) - NOW;

test("each failure in a row doubles the wait, up to a day", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 30].map((failures) => after({ failures }));
  for (const [at, wait] of waits.entries()) {
    const plain = Math.min(15 * MINUTE * 2 ** Math.min(at, 20), DAY);
    expect(wait).toBeGreaterThanOrEqual(plain);
    expect(wait).toBeLessThanOrEqual(plain * 1.2);
  }
});

test("Retry-After is kept to, up to a week; a feed that is gone is looked at once a week", () => {
  expect(after({ retryAfter: 5 * HOUR })).toBe(5 * HOUR);
  expect(after({ retryAfter: 400 * DAY })).toBe(7 * DAY);
  expect(after({ status: 410 })).toBe(7 * DAY);
});

test("feeds that fail together come back apart", () => {
  const keys = Array.from({ length: 50 }, (_, at) => `https://quay.example/${at}`);
  expect(new Set(keys.map((key) => after({ key }))).size).toBeGreaterThan(45);
});

test("whatever is said, the next poll is a quarter of an hour to a week away", () => {
  const said = fc.option(
    fc.oneof(fc.nat(), fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY)),
  );
  void fc.assert(
    fc.property(said, said, said, fc.integer({ min: 1, max: 10_000 }), (a, b, c, failures) => {
      const waits = [
        nextPoll(NOW, { answer: a, feed: b, quietFor: c }) - NOW,
        nextTry(NOW, { failures, status: null, retryAfter: a, key: String(b) }) - NOW,
      ];
      return waits.every((wait) => wait >= 15 * MINUTE && wait <= 7 * DAY);
    }),
  );
});
