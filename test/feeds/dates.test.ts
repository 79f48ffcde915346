import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeedDate } from "../../src/feeds/dates/read-feed-date.ts";
import { ZONES } from "../../src/feeds/dates/zones.ts";

test.each([
  ["Tue, 04 Mar 2025 10:30:00 GMT", "2025-03-04T10:30:00Z"],
  ["Tue, 04 Mar 2025 10:30:00 UT", "2025-03-04T10:30:00Z"],
  ["Tue, 04 Mar 2025 10:30:00 Z", "2025-03-04T10:30:00Z"],
  ["Tue, 04 Mar 2025 10:30:00 +0000", "2025-03-04T10:30:00+00:00"],
  ["Tue, 04 Mar 2025 10:30:00 -0330", "2025-03-04T10:30:00-03:30"],
  ["Tue, 04 Mar 2025 10:30:00 +02:00", "2025-03-04T10:30:00+02:00"],
  ["Tue, 04 Mar 2025 10:30:00 GMT+2", "2025-03-04T10:30:00+02:00"],
  ["Tue, 04 Mar 2025 10:30:00 +0100 (CET)", "2025-03-04T10:30:00+01:00"],
  ["Tue, 04 Mar 2025 10:30:00 Etc/GMT", "2025-03-04T10:30:00Z"],
  ["Tue, 04 Mar 2025 10:30:00 EST", "2025-03-04T10:30:00-05:00"],
  ["Fri, 04 Jul 2025 10:30:00 EDT", "2025-07-04T10:30:00-04:00"],
  ["Tue, 04 Mar 2025 10:30:00 ET", "2025-03-04T10:30:00-05:00"],
  ["Fri, 04 Jul 2025 10:30:00 ET", "2025-07-04T10:30:00-04:00"],
  ["Sun, 09 Mar 2025 10:30:00 PT", "2025-03-09T10:30:00-07:00"],
  ["Sun, 02 Nov 2025 10:30:00 PT", "2025-11-02T10:30:00-08:00"],
  ["Tue, 04 Mar 2025 10:30:00 MEZ", "2025-03-04T10:30:00+01:00"],
  ["Tue, 04 Mar 2025 10:30:00 MEST", "2025-03-04T10:30:00+02:00"],
  ["Tue, 04 Mar 2025 10:30:00 KST", "2025-03-04T10:30:00+09:00"],
  ["Tue, 04 Mar 2025 10:30:00 NST", "2025-03-04T10:30:00-03:30"],
  ["Tue, 04 Mar 2025 10:30:00 XQZ", "2025-03-04T10:30:00"],
  ["Tue, 04 Mar 2025 10:30:00", "2025-03-04T10:30:00"],
  ["4 Mar 25 9:05 GMT", "2025-03-04T09:05:00Z"],
  ["Tuesday, 04-Mar-25 10:30:00 GMT", "2025-03-04T10:30:00Z"],
  ["4 Mar 75", "1975-03-04"],
  ["Tue,04 March 2025 10:30 pm PST", "2025-03-04T22:30:00-08:00"],
  ["Tue, 04 Mar 2025 12:05 am GMT", "2025-03-04T00:05:00Z"],
  ["Tue Mar  4 10:30:00 UTC 2025", "2025-03-04T10:30:00Z"],
  ["Tue Mar 4 10:30:00 2025", "2025-03-04T10:30:00"],
  ["March 4th, 2025", "2025-03-04"],
  ["Di, 04 Mär 2025 10:30:00 +0100", "2025-03-04T10:30:00+01:00"],
  ["mar., 04 févr. 2025 10:30:00 +0100", "2025-02-04T10:30:00+01:00"],
  ["4 березня 2025", "2025-03-04"],
  ["Tue, 04 Mar 2025 23:59:60 GMT", "2025-03-04T23:59:59Z"],
])("RFC 822 and its kin: %s", (stated, iso) => {
  expect(readFeedDate(stated)).toBe(iso);
});

test.each([
  ["2025-03-04T10:30:00Z", "2025-03-04T10:30:00Z"],
  ["2025-03-04t10:30:00z", "2025-03-04T10:30:00Z"],
  ["2025-03-04T10:30Z", "2025-03-04T10:30:00Z"],
  ["2025-03-04 10:30:00+02", "2025-03-04T10:30:00+02:00"],
  ["2025-03-04T10:30:00.123456789+0200", "2025-03-04T10:30:00.123+02:00"],
  ["2025-03-04T10:30:00 Z", "2025-03-04T10:30:00Z"],
  ["2025-03-04 10:30:00 UTC", "2025-03-04T10:30:00Z"],
  ["20250304T103000Z", "2025-03-04T10:30:00Z"],
  ["2025-3-4", "2025-03-04"],
  ["2025/03/04 10:30", "2025-03-04T10:30:00"],
  ["  2025-03-04\n", "2025-03-04"],
  ["2025-03-04 오후 10:30:00", "2025-03-04T22:30:00"],
  ["1741084200", "2025-03-04T10:30:00.000Z"],
  ["1741084200000", "2025-03-04T10:30:00.000Z"],
  ["04.03.2025 10:30", "2025-03-04T10:30:00"],
  ["24/03/2025", "2025-03-24"],
  ["03/24/2025", "2025-03-24"],
  ["2025-03-04T25:00:00Z", "2025-03-04"],
])("ISO 8601 and its kin: %s", (stated, iso) => {
  expect(readFeedDate(stated)).toBe(iso);
});

test.each([
  "yesterday",
  "",
  "2025",
  "2025-03",
  "03/04/2025",
  "30 Feb 2025",
  "2025-13-01",
  "2025-02-30T10:00:00Z",
  "Tue, 04 Foo 2025",
  "9".repeat(50),
])("no day is guessed from %j", (stated) => {
  expect(readFeedDate(stated)).toBeNull();
});

test("every zone of the table gives an offset that Date reads", () => {
  for (const [name, minutes] of Object.entries(ZONES)) {
    const iso = readFeedDate(`Tue, 04 Mar 2025 10:30:00 ${name.toUpperCase()}`) ?? "";
    expect(Date.parse(iso), name).toBe(Date.UTC(2025, 2, 4, 10, 30) - minutes * 60_000);
  }
});

test("whatever date a feed states the way Date writes it comes back to the second", () => {
  const dates = fc.date({
    min: new Date("1950-01-01"),
    max: new Date("2049-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      const seconds = Math.floor(date.getTime() / 1000) * 1000;
      for (const stated of [date.toUTCString(), date.toISOString()])
        expect(Math.floor(Date.parse(readFeedDate(stated) ?? "") / 1000) * 1000).toBe(seconds);
    }),
  );
});

test("any text is a date that Date reads, or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const iso = readFeedDate(text);
      expect(iso === null || !Number.isNaN(Date.parse(iso))).toBe(true);
    }),
  );
});
