import { describe, expect, test } from "vitest";
import { toIsoDate } from "../../../src/formats/html/to-iso-date.ts";

describe("dates come out in ISO form, as precise as stated", () => {
  test.each([
    ["2024-05-17", "2024-05-17"],
    ["2024-05-17T18:40:00+02:00", "2024-05-17T18:40:00+02:00"],
    ["2024-05-17T18:40:00.123Z", "2024-05-17T18:40:00.123Z"],
    ["2024-05-17 18:40:00 +0200", "2024-05-17T18:40:00+02:00"],
    ["2024-05-17 18:40", "2024-05-17T18:40"],
    ["20240517T184000Z", "2024-05-17T18:40:00Z"],
    ["20240517", "2024-05-17"],
    ["Fri, 17 May 2024 18:40:00 GMT", "2024-05-17T18:40:00Z"],
    ["17 May 2024", "2024-05-17"],
    ["May 17, 2024", "2024-05-17"],
    ["Friday, May 17th, 2024 at 6:40 p.m. EDT", "2024-05-17T18:40-04:00"],
    ["17.5.2024, 18:40", "2024-05-17T18:40"],
    ["1715964000", "2024-05-17T16:40:00.000Z"],
    [1_715_964_000_000, "2024-05-17T16:40:00.000Z"],
    ["17 May 2024 12:05 am", "2024-05-17T00:05"],
  ])("%s", (stated, iso) => {
    expect(toIsoDate(stated)).toBe(iso);
  });
});

describe("what is no date, or could be two, is none", () => {
  test.each([
    "05/06/2024",
    "yesterday",
    "2024",
    "2024-02-30",
    "0001-01-01T00:00:00Z",
    "32 May 2024",
    "17 Foo 2024",
    "Updated an hour ago",
    "",
    null,
    undefined,
    {},
    "9".repeat(1_000_000),
  ])("%j", (stated) => {
    expect(toIsoDate(stated)).toBeNull();
  });
});
