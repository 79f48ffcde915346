import { expect, test } from "vitest";
import { readFreshness, readRetryAfter } from "../../src/web/read-freshness.ts";
import { readContentType, sendable } from "../../src/web/read-headers.ts";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const MINUTE = 60_000;
const DAY = 86_400_000;

test.each([
  [{}, null],
  [{ "cache-control": "public" }, null],
  [{ "cache-control": "max-age=300" }, 5 * MINUTE],
  [{ "cache-control": 'Public, Max-Age="300"' }, 5 * MINUTE],
  [{ "cache-control": "max-age=300, s-maxage=60" }, MINUTE],
  [{ "cache-control": ["max-age=300", "must-revalidate"] }, 5 * MINUTE],
  [{ "cache-control": "max-age=300", age: "240" }, MINUTE],
  [{ "cache-control": "max-age=300", age: "400" }, 0],
  [{ "cache-control": "max-age=300, no-cache" }, 0],
  [{ "cache-control": "no-store" }, 0],
  [{ "cache-control": "max-age=-5" }, null],
  [{ "cache-control": "max-age=soon" }, null],
  [{ "cache-control": "max-age=9999999999" }, 365 * DAY],
  [{ expires: "Mon, 02 Mar 2026 10:02:00 GMT" }, 2 * MINUTE],
  [{ expires: "Mon, 02 Mar 2026 09:00:00 GMT" }, 0],
  [{ expires: "0" }, 0],
  [{ expires: "Mon, 02 Mar 2026 12:02:00 GMT", date: "Mon, 02 Mar 2026 12:00:00 GMT" }, 2 * MINUTE],
  [{ expires: "Mon, 02 Mar 2026 10:02:00 GMT", "cache-control": "max-age=60" }, MINUTE],
])("%j asks for %s ms of peace", (headers, wait) => {
  expect(readFreshness(headers, NOW)).toBe(wait);
});

test.each([
  [undefined, null],
  ["120", 2 * MINUTE],
  [" 0 ", 0],
  ["Mon, 02 Mar 2026 10:05:00 GMT", 5 * MINUTE],
  ["Sunday, 01-Mar-26 10:05:00 GMT", 0],
  ["31536000", DAY],
  ["Tue, 02 Mar 2027 10:05:00 GMT", DAY],
  ["-5", null],
  ["tomorrow", null],
  ["1.5", null],
  ["Mon, with nothing of a date in it", null],
])("Retry-After: %s asks for %s ms", (value, wait) => {
  expect(readRetryAfter(value === undefined ? {} : { "retry-after": value }, NOW)).toBe(wait);
});

test.each([
  ["", { type: "" }],
  ["text/HTML", { type: "text/html" }],
  ["Text/Html; Charset=UTF-8", { type: "text/html", charset: "utf-8" }],
  ['text/html; boundary=x; charset="Windows-1251"', { type: "text/html", charset: "windows-1251" }],
  [
    "application/rss+xml;charset='iso-8859-1'",
    { type: "application/rss+xml", charset: "iso-8859-1" },
  ],
  ["; charset=koi8-r", { type: "", charset: "koi8-r" }],
  ["text/html; charset=", { type: "text/html" }],
  ["nonsense", { type: "" }],
])("Content-Type: %s", (value, content) => {
  expect(readContentType(value)).toEqual(content);
});

test("only what a header can carry is ever sent back", () => {
  expect(sendable('W/"5f-a"')).toBe('W/"5f-a"');
  for (const bad of [null, undefined, "", '"a"\r\nx: y', '"é"', "a".repeat(1001)])
    expect(sendable(bad)).toBeNull();
});
