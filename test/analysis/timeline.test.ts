import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/analysis/language.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { findMoments } from "../../src/analysis/timeline.ts";

/** "expression=date" for each moment; read on Thursday, 13 February 2025 unless told otherwise. */
function moments(text: string, published: string | null = "2025-02-13"): string[] {
  return findMoments(readProse(text), published, detectLanguage(text)).map(
    ({ expression, date }) => `${text.slice(...expression)}=${date}`,
  );
}

describe("dates that say all", () => {
  test.each([
    ["The strike began in February 2022.", "February 2022=2022-02"],
    ["It was built in 2014 and sold later.", "2014=2014"],
    ["He left on Thursday, February 13, 2025.", "Thursday, February 13, 2025=2025-02-13"],
    ["He left on 13 February 2025 at noon.", "13 February 2025=2025-02-13"],
    ["He left on the 13th of February, 2025.", "13th of February, 2025=2025-02-13"],
    ["Dated 2025-02-13T10:15 and signed.", "2025-02-13=2025-02-13"],
    ["Дім збудували 13 лютого 2025 року.", "13 лютого 2025=2025-02-13"],
    ["Er kam am 13. Februar 2025.", "13. Februar 2025=2025-02-13"],
    ["The 2014–2015 season was long.", "2014–2015=2014/2015"],
    ["It ran in 2014-15.", "2014-15=2014/2015"],
    ["Between March and May 2022 it rained.", "March and May 2022=2022-03/2022-05"],
    ["The fair is on 13–15 February 2025.", "13–15 February 2025=2025-02-13/2025-02-15"],
    ["Music of the 1990s was played.", "1990s=1990/1999"],
    ["The 2014 vote was close.", "2014=2014"],
    ["The bridge (2014) is new.", "2014=2014"],
  ])("%s", (text, expected) => {
    expect(moments(text, null)).toEqual([expected]);
  });

  test("two full dates are two moments, not one range", () => {
    expect(moments("It rose from 1977 to 2019.", null)).toEqual(["1977=1977", "2019=2019"]);
  });
});

describe("dates that need the day of publication", () => {
  test.each([
    ["They spoke on Wednesday.", "Wednesday=2025-02-12"],
    ["They spoke on Thursday.", "Thursday=2025-02-13"],
    ["The talks, beginning Friday, will be short.", "Friday=2025-02-14"],
    ["Roe is set to meet the mayor on Friday.", "Friday=2025-02-14"],
    ["The votes will be counted on Monday.", "Monday=2025-02-17"],
    ["Roe said Monday that the bridge will open.", "Monday=2025-02-10"],
    ["Ahead of Sunday's vote, Roe spoke.", "Sunday=2025-02-16"],
    ["They met last Thursday.", "last Thursday=2025-02-06"],
    ["They meet next Thursday.", "next Thursday=2025-02-20"],
    ["It rained yesterday.", "yesterday=2025-02-12"],
    ["It rained last week.", "last week=2025-02-03/2025-02-09"],
    ["It rained over the weekend.", "over the weekend=2025-02-08/2025-02-09"],
    ["It closed last month.", "last month=2025-01"],
    ["It opens next year.", "next year=2026"],
    ["It closed two days ago.", "two days ago=2025-02-11"],
    ["It closed 24 hours ago.", "24 hours ago=2025-02-12"],
    ["It closed twelve years ago.", "twelve years ago=2013"],
    ["It closed on Dec. 20 for repairs.", "Dec. 20=2024-12-20"],
    ["It closed in September.", "September=2024-09"],
    ["It closed in July of last year.", "July of last year=2024-07"],
    ["It has been shut since June.", "June=2024-06"],
    ["A storm like that is likely in May.", "May=2025-05"],
    ["It will open on March 11.", "March 11=2025-03-11"],
  ])("%s", (text, expected) => {
    expect(moments(text)).toEqual([expected]);
    const [, date = ""] = expected.split("=");
    const [expression] = moments(text, null)[0]?.split("=") ?? [];
    expect(moments(text, null)).toEqual([`${expression}=null`]);
    expect(date).not.toBe("");
  });

  test("days count from the last day told of in the paragraph", () => {
    expect(
      moments("He fell on 3 May 2024. Two days later he rose. He left the next day.", null),
    ).toEqual(["3 May 2024=2024-05-03", "Two days later=2024-05-05", "the next day=2024-05-06"]);
    expect(moments("Two days later he rose.")).toEqual(["Two days later=null"]);
  });

  test("a day that no calendar has stays unresolved", () => {
    expect(moments("It was signed on February 30, 2024.")).toEqual(["February 30, 2024=null"]);
  });

  test("a date of publication that is none anchors nothing", () => {
    for (const published of ["2025", "soon", "2025-02-31", ""]) {
      expect(moments("It rained yesterday.", published)).toEqual(["yesterday=null"]);
    }
  });
});

test.each([
  ["The call lasted an hour, the talks three days."],
  ["Some 2014 soldiers left for the 2000 km march."],
  ["The 36-year-old paid $2000 and won 2,014 votes."],
  ["At 20:14 the score was 20-14."],
  ["He may march on if the sun is out."],
  ["The Sunday Times and Black Friday bring crowds every Monday."],
  ["Call 2014-555 or see ref. A2014 and v2014.1."],
  ["In recent years and over the last year of his term it rained."],
])("no dates: %s", (text) => {
  expect(moments(text)).toEqual([]);
});

test("for every text, moments are in order, lie in their sentence and have a date just when they are resolved", () => {
  const piece = fc.constantFrom(
    "Friday",
    "2014",
    "in",
    "Feb.",
    "13",
    ",",
    "–",
    "last",
    "year",
    "two",
    "days",
    "later",
    ".",
    "\n",
    "May",
    "will",
    "“",
    "”",
    "1990s",
    "03.04.2025",
    "the",
    "next",
    "day",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, isDated) => {
      const text = pieces.join(" ");
      const prose = readProse(text);
      let end = 0;
      for (const moment of findMoments(
        prose,
        isDated ? "2025-02-13" : null,
        detectLanguage(prose.text),
      )) {
        const sentence = prose.sentences[moment.sentence];
        expect(moment.expression[0]).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? 0));
        expect(text.slice(...moment.expression)).toMatch(/^\S(?:.*\S)?$/su);
        expect(moment.date === null).toBe(moment.precision === "unresolved");
        end = moment.expression[1];
      }
    }),
    { numRuns: 400 },
  );
});

test.each(["Friday ", "in 2014 ", "May ", "two days ", "last year ", "13"])(
  "%j over and over is read in about linear time",
  (unit) => {
    const prose = readProse(unit.repeat(100_000 / unit.length));
    const begin = performance.now();
    findMoments(prose, "2025-02-13", detectLanguage(prose.text));
    expect(performance.now() - begin).toBeLessThan(2000);
  },
);
