import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../src/analysis/paragraphs.ts";
import { findQuotations } from "../../src/analysis/quotations.ts";
import { splitSentences } from "../../src/analysis/sentences.ts";

function split(text: string): string[] {
  const paragraphs = findParagraphs(text);
  return splitSentences(text, paragraphs, findQuotations(text, paragraphs)).map(([start, end]) =>
    text.slice(start, end),
  );
}

/** "|" stands where a sentence must end; nowhere else may one end. */
const RULES: readonly [rule: string, marked: string][] = [
  ["stops of all kinds", "Rain fell.| Did it stop?| No!| It went on?!| Yes."],
  ["a title before a name", "Gov. Ana Roe met Dr. Lind and Mrs. Oak.| They left."],
  ["initials", "J. R. Oak and Mary T. Lind signed.| B. Roe did not."],
  ["the word I is no initial", "It was Tom and I.| Has Peter I. Oak come?"],
  [
    "a firm in mid-sentence and at an end",
    "Oak & Co. sold Lind Inc. to us.| Oak & Co. It is gone.",
  ],
  [
    "a country before a name and before a new sentence",
    "The U.S. Senate sat.| He left the U.S.| The vote is due.",
  ],
  ["times of day", "At 9 a.m. Mr. Oak rose.| It ended at 6 p.m.| Mr. Oak slept at 9 p.m. Monday."],
  ["numbers", "It cost $12.50.| No. 7 won 3.5 percent.| See pp. 4 and fig. 2 there."],
  ["months", "It began on Feb. 3 and ended in Sept. It was long."],
  ["addresses", "Write to ana.Roe@press.example.org.| See https://a.example.org/x.y.html.| Go."],
  ["a brand in lower case", "He sold the shop.| iPads were gone."],
  ["a name with an exclamation mark", "She joined Oho! in May.| Then she left."],
  ["brackets", "He spoke (It was late. Few came.) and left.| (Few came.) He left."],
  ["dots", "Well ... maybe.| Well . . . I think so.| He left....| She stayed."],
  ["omissions in brackets", "It rose [...] again.| It fell."],
  ["no space between sentences", "The talks failed.Then came 1,000.That was it."],
  ["a numbered list", "1. bread 2. salt 3. oil"],
  ["bullets", "• Bread • Salt"],
  ["ordinals of German dates", "Am 13. Februar kam er.| Dann ging er."],
  ["Cyrillic", "Это сказал А. С. Дуб.| Он ушёл в 2020 г. из города.| Все молчали."],
  [
    "Ukrainian years, towns and persons",
    "За словами п. Дуба, це сталося 13 лют. 2025 р. у м. Київ.| Він чекав до 2020 р.| Він мовчить.",
  ],
  ["German quotation marks and letters", "Er sagte: „Nein. Nie.“| Das war z. B. in Ulm so."],
  ["a reporting verb behind a Japanese quotation", "「待っている。」と市長は言った。|彼は去った。"],
  ["letters with signs between them", "The S.&P. 500 fell.| It rose later."],
  ["Arabic and Chinese", "هل جاء؟| نعم جاء."],
  ["full-width stops without spaces", "今天下雨。|他没有来。"],
];
/** Where two sentences have no space between them, or a list no stop, the cut is named here. */
const CUTS: Readonly<Record<string, readonly string[]>> = {
  "no space between sentences": ["The talks failed.", "Then came 1,000.", "That was it."],
  "a numbered list": ["1. bread", "2. salt", "3. oil"],
  bullets: ["• Bread", "• Salt"],
  "a firm in mid-sentence and at an end": [
    "Oak & Co. sold Lind Inc. to us.",
    "Oak & Co.",
    "It is gone.",
  ],
  months: ["It began on Feb. 3 and ended in Sept.", "It was long."],
  brackets: ["He spoke (It was late. Few came.) and left.", "(Few came.)", "He left."],
};

describe("where a sentence ends", () => {
  test.each(RULES)("%s", (rule, marked) => {
    const expected = CUTS[rule] ?? marked.split("|").map((sentence) => sentence.trim());
    expect(split(marked.replaceAll("|", ""))).toEqual(expected);
  });
});

describe("quotations", () => {
  test("sentences inside one stay together", () => {
    expect(split('"I left. Nobody knew." She paused.')).toEqual([
      '"I left. Nobody knew."',
      "She paused.",
    ]);
  });
  test("the reporting clause after a quoted question belongs to it", () => {
    expect(split("“Who knows?” Roe asked. “Why?” he said. “When?” Lind said on Monday.")).toEqual([
      "“Who knows?” Roe asked.",
      "“Why?” he said.",
      "“When?” Lind said on Monday.",
    ]);
  });
  test("a full stop in one ends the sentence before a new one, not before a source in brackets", () => {
    expect(
      split("He called it “a loss.” Roe said more. He wrote “of [...]” (Oak 12). It ends."),
    ).toEqual([
      "He called it “a loss.”",
      "Roe said more.",
      "He wrote “of [...]” (Oak 12).",
      "It ends.",
    ]);
  });
});

const NEWS_PIECES = [
  "The talks failed",
  "Mr. Roe",
  "U.S.",
  "a.m.",
  "3.5",
  "1.",
  "2)",
  "b.",
  "he said",
  "Why",
  "...",
  ". . .",
  "…",
  ".",
  "?",
  "!",
  ",",
  '"',
  "“",
  "”",
  "«",
  "»",
  "(",
  ")",
  "[",
  "]",
  "•",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\u2028",
  "\t",
  "é",
  "слово",
  "新闻",
  "。",
  "😀",
  "'",
  "’",
];
const newsText = fc
  .array(fc.constantFrom(...NEWS_PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

describe("for every text", () => {
  test("sentences are ordered, trimmed, and hold every non-blank character once", () => {
    fc.assert(
      fc.property(fc.oneof(newsText, fc.string({ unit: "binary" })), (text) => {
        const sentences = split(text);
        expect(sentences.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
      }),
      { numRuns: 500 },
    );
  });
  test("no sentence border lies inside a quotation", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const paragraphs = findParagraphs(text);
        const quotations = findQuotations(text, paragraphs);
        for (const [start, end] of splitSentences(text, paragraphs, quotations)) {
          for (const q of quotations) {
            expect(q.start < start && start < q.end).toBe(false);
            expect(q.start < end && end < q.end).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  test.each([
    ".",
    "a.",
    '"',
    '"a." ',
    "word ",
    "7",
    "(",
    "()",
    "1. ",
    " . ",
    "[1]",
    "\n",
    "A. ",
    "Mr. ",
    "“Oh.” ",
  ])("%j over and over is split in about linear time", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const paragraphs = findParagraphs(text);
    const quotations = findQuotations(text, paragraphs);
    const begin = performance.now();
    splitSentences(text, findParagraphs(text), quotations);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
