import { expect, test } from "vitest";
import { isIsoDate } from "../../src/command-line/iso-date.ts";

test.each([
  ["2025-02-13", true],
  ["2024-02-29", true],
  ["2025-02-13T08:30:00+02:00", true],
  ["2023-02-29", false],
  ["2024-02", false],
  ["2024-05-01 10:00", false],
  ["2024-05-01T25:00Z", false],
  ["May 2024", false],
])("%s: %s", (value, is) => {
  expect(isIsoDate(value)).toBe(is);
});
