import { expect, test } from "vitest";
import { whenLabel } from "../../src/cards/status-when.ts";

const NOW = Date.UTC(2025, 2, 4, 12);
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

test.each([
  [-10 * SECOND, "just now"],
  [10 * SECOND, "within a minute"],
  [-60 * SECOND, "1 minute ago"],
  [-59 * 60 * SECOND, "59 minutes ago"],
  [-HOUR, "1 hour ago"],
  [2 * HOUR, "in 2 hours"],
  [-47 * HOUR, "47 hours ago"],
  [-49 * HOUR, "2 days ago"],
])("%d ms from now: %s", (ahead, label) => {
  expect(whenLabel(new Date(NOW + ahead).toISOString(), NOW)).toBe(label);
});
