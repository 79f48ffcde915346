import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analysis.ts";
import { checkSummary } from "../../src/grounding/check-summary.ts";
import { findFaults } from "../../src/grounding/score/find-faults.ts";
import { indexArticle } from "../../src/grounding/score/index-article.ts";
import { scoreSigns } from "../../src/grounding/score/score-signs.ts";
import { SIGNS, type Signs, sumFaults } from "../../src/grounding/score/sum-faults.ts";
import { WEIGHTS } from "../../src/grounding/score/weights.ts";
import { analyseText } from "../analyse-text.ts";

const read = (name: string): Analysis =>
  analyseText(readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url), "utf8"));
const ARTICLES = [read("night-tram.txt"), read("cable-repair.txt")];

type Sentence = { readonly article: Analysis; readonly text: string };
const SENTENCES: readonly Sentence[] = ARTICLES.flatMap((article) =>
  article.sentences
    .filter((_, number) => !article.furniture.includes(number))
    .map((span) => ({ article, text: article.text.slice(...span) })),
);
// “It can be done” could stand anywhere.
const longSentence = fc.constantFrom(...SENTENCES.filter(({ text }) => text.split(" ").length > 7));

const signsOf = ({ article, text }: Sentence): Signs =>
  sumFaults([findFaults(text, indexArticle(article))]);
const score = (article: Analysis, summary: string): number => checkSummary(article, summary).score;

describe("the score of sentences of the article", () => {
  test.each(SENTENCES)("shows no fault: $text", (copied) => {
    expect(signsOf(copied)).toEqual(Object.fromEntries(SIGNS.map((sign) => [sign, 0])));
  });

  test("stays near the top in any number and order", () => {
    for (const article of ARTICLES) {
      const own = SENTENCES.filter((each) => each.article === article).map(({ text }) => text);
      fc.assert(
        fc.property(fc.shuffledSubarray(own, { minLength: 1 }), (some) => {
          expect(score(article, some.join("\n"))).toBeGreaterThan(0.95);
        }),
        { numRuns: 20 },
      );
    }
  });
});

/** One fault put into a true sentence, or null where the sentence offers no place for it. */
const FAULTS: readonly (readonly [name: string, put: (text: string) => string | null])[] = [
  ["another number", (text) => replaced(text, /\d+/u, (digits) => `${Number(digits) + 17}`)],
  ["a foreign name", (text) => replaced(text, /(?<= )\p{Lu}\p{Ll}{3,}/u, () => "Quentin")],
  [
    "a negation",
    (text) => replaced(text, /\b(?:is|was|were|will|has)\b/u, (verb) => `${verb} never`),
  ],
  ["an invented noun", (text) => replaced(text, /(?<=\bthe )\p{Ll}+/u, () => "volcano")],
  ["its words backwards", (text) => text.split(" ").reverse().join(" ")],
];
function replaced(text: string, at: RegExp, by: (found: string) => string): string | null {
  const found = at.exec(text)?.[0];
  return found === undefined ? null : text.replace(at, by(found));
}

describe.each(FAULTS)("%s", (_, put) => {
  test("lowers the score of every sentence that it can stand in", () => {
    let tried = 0;
    for (const { article, text } of SENTENCES) {
      const wrong = put(text);
      if (wrong === null) continue;
      tried++;
      expect(score(article, wrong), wrong).toBeLessThan(score(article, text));
    }
    expect(tried).toBeGreaterThan(3);
  });
});

test("sentences of another article score far below the article's own", () => {
  fc.assert(
    fc.property(longSentence, ({ article, text }) => {
      const other = ARTICLES.find((each) => each !== article) as Analysis;
      expect(score(other, text)).toBeLessThan(0.4);
    }),
    { numRuns: 30 },
  );
});

test("more of any sign never raises the score, and nothing leaves 0 to 1", () => {
  const amount = fc.double({ min: 0, max: 5, noNaN: true });
  const signs = fc.record(Object.fromEntries(SIGNS.map((sign) => [sign, amount])));
  fc.assert(
    fc.property(signs, fc.constantFrom(...SIGNS), amount, (some, sign, more) => {
      const before = scoreSigns(some as Signs, 0, WEIGHTS);
      const after = scoreSigns(
        { ...(some as Signs), [sign]: (some[sign] ?? 0) + more },
        0,
        WEIGHTS,
      );
      expect(after).toBeLessThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(1);
    }),
  );
});

test("any text can be checked against any other", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 200 });
  fc.assert(
    fc.property(text, text, (article, summary) => {
      const found = score(analyseText(article), summary);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});

test("a hostile pair of texts takes seconds, not minutes", () => {
  const began = performance.now();
  const article = analyseText("The mayor said the mayor spoke. ".repeat(10_000));
  expect(score(article, "the mayor spoke ".repeat(5000))).toBeLessThanOrEqual(1);
  expect(performance.now() - began).toBeLessThan(15_000);
});
