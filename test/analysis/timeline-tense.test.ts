import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/analysis/language.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { findMoments } from "../../src/analysis/timeline.ts";

/** "expression=date" for each moment, read on Wednesday, 5 March 2025. */
function moments(text: string): string[] {
  return findMoments(readProse(text), "2025-03-05", detectLanguage(text)).map(
    ({ expression, date }) => `${text.slice(...expression)}=${date}`,
  );
}

describe("what the verb tells of a date", () => {
  test.each([
    ["Talks are to resume on Monday.", "Monday=2025-03-10"],
    ["The ministers were to meet on Friday.", "Friday=2025-02-28"],
    ["Both towns have to agree by Friday.", "Friday=2025-03-07"],
    ["Both towns had to agree by Friday.", "Friday=2025-02-28"],
    ["The bridge may be closed on Saturday.", "Saturday=2025-03-08"],
    ["The law could have been passed on Friday.", "Friday=2025-02-28"],
    ["Roe may have gone to Oakham on Friday.", "Friday=2025-02-28"],
    ["Roe could not reach the village on Friday.", "Friday=2025-02-28"],
    [
      "The plan could be approved before the new mayor takes office on January 2.",
      "January 2=2026-01-02",
    ],
    ["Before she took office on January 2, she ran a shop.", "January 2=2025-01-02"],
    ["It closed on September 20 after a flood.", "September 20=2024-09-20"],
    ["The team plans to begin a larger trial in May, funded by the county.", "May=2025-05"],
    ["The conference was due to end on Friday, but delegates stayed.", "Friday=2025-02-28"],
    ["The trial was set to start on Friday.", "Friday=2025-02-28"],
    ["The trial is set to start on Friday.", "Friday=2025-03-07"],
    ["The ferry had been expected on Thursday.", "Thursday=2025-02-27"],
    ["The fair was due to open on March 20.", "March 20=2025-03-20"],
    ["Voters go to the polls on Sunday.", "Sunday=2025-03-09"],
  ])("%s", (text, expected) => {
    expect(moments(text)).toEqual([expected]);
  });
});

test("an expression leaves the full stop to its sentence and keeps that of its abbreviation", () => {
  expect(moments("The fair opens on 12 June.")).toEqual(["12 June=2025-06-12"]);
  expect(moments("The fair opens on 12 May. Roe paid.")).toEqual(["12 May=2025-05-12"]);
  expect(moments("The mill closed on 12 Feb.")).toEqual(["12 Feb.=2025-02-12"]);
  expect(moments("The mill closed on Feb. 12.")).toEqual(["Feb. 12=2025-02-12"]);
});

describe("what dates nothing", () => {
  const dated = "On 3 May 2024 the mill earned $3 a ton";
  test.each([
    [`${dated}, up from $2.10 a ton, a year earlier.`],
    [`${dated}, more than a year earlier.`],
    [`${dated}, compared with 12 percent a year earlier.`],
    [`${dated}. “I had warned him eleven months before,” Roe said.`],
  ])("%s", (text) => {
    expect(moments(text)).toEqual(["3 May 2024=2024-05-03"]);
  });

  test("a move from a place is no comparison, and days in a quotation count from its own", () => {
    expect(moments("It shut on 3 May 2024. Roe had come from Oakham a year earlier.")).toEqual([
      "3 May 2024=2024-05-03",
      "a year earlier=2023",
    ]);
    expect(moments("“We left on 3 May 2024 and came back two days later,” Roe said.")).toEqual([
      "3 May 2024=2024-05-03",
      "two days later=2024-05-05",
    ]);
  });
});
