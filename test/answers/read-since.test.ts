import { expect, test } from "vitest";
import { readSince } from "../../src/answers/read-since.ts";
import { UserError } from "../../src/errors.ts";

const NOW = Date.parse("2026-11-25T09:30:00Z");

test.each([
  ["24h", "2026-11-24T09:30:00Z"],
  ["24 hours", "2026-11-24T09:30:00Z"],
  ["7d", "2026-11-18T09:30:00Z"],
  ["1 day", "2026-11-24T09:30:00Z"],
  ["2W", "2026-11-11T09:30:00Z"],
  ["today", "2026-11-25T00:00:00Z"],
  ["Yesterday", "2026-11-24T00:00:00Z"],
  ["2026-11-20", "2026-11-20T00:00:00Z"],
  ["2026-11-20T08:15", "2026-11-20T08:15:00Z"],
  ["2026-11-20T08:15:00+02:00", "2026-11-20T06:15:00Z"],
])("since:%s is %s", (text, time) => {
  expect(readSince(text, NOW)).toBe(Date.parse(time));
});

test.each([
  "",
  "soon",
  "7",
  "7m",
  "d",
  "-3d",
  "20.11.2026",
  "2026-02-30",
  "2026-13-01",
  "2026-11-20T25:00",
  "99999d",
])("since:%s is no time, and the hint tells what would be one", (text) => {
  expect(() => readSince(text, NOW)).toThrow(UserError);
  expect(() => readSince(text, NOW)).toThrow(/no time/);
});

test("a time that lies ahead is said to", () => {
  expect(() => readSince("2026-11-26", NOW)).toThrow(/lies ahead/);
});
