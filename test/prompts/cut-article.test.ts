import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quote } from "../../src/analysis.ts";
import { cutArticle } from "../../src/prompts/cut-article.ts";
import { datamark } from "../../src/prompts/datamark.ts";
import { estimateTokens } from "../../src/prompts/estimate-tokens.ts";
import type { NumberedSentence } from "../../src/prompts/number-sentences.ts";

const MARK = "×÷";

const numbered = (texts: readonly string[]): NumberedSentence[] =>
  texts.map((text, i) => ({ n: i * 2 + 1, text }));

const sent = (sentences: readonly NumberedSentence[]): string =>
  JSON.stringify(sentences.map(({ n, text }) => ({ n, text: datamark(text, MARK) })));

const plain = { summary: [], quotes: [] };

/** A quote as far as the cut looks at it. */
const quoteIn = (sentence: number, name: string | null): Quote => ({
  kind: "direct",
  content: [[0, 1]],
  quoted: [[0, 1]],
  cue: null,
  speaker: { span: [0, 1], entity: null, name, also: [] },
  negated: false,
  modal: false,
  confidence: 0.9,
  rule: "test",
  sentences: [sentence],
});

const long = numbered(
  Array.from({ length: 100 }, (_, i) => `Boat ${i} of the line left the harbour after noon.`),
);

test("an article that fits stays whole, and nothing is said of a cut", () => {
  expect(cutArticle(long, plain, 10_000)).toEqual({ kept: long, cut: null });
});

test("a long article keeps its beginning, and says how much that is", () => {
  const { kept, cut } = cutArticle(long, plain, 800);
  expect(kept).toEqual(long.slice(0, kept.length));
  expect(kept.length).toBeGreaterThan(20);
  expect(cut).toEqual({ sentences: kept.length, of: 100 });
});

test("the rules' summary and quotes of named speakers are kept from further down, in text order", () => {
  const summary = [{ sentence: 181, text: "" }];
  const quotes = [quoteIn(151, "Dana Reyes"), quoteIn(161, null)];
  const numbers = cutArticle(long, { summary, quotes }, 800).kept.map(({ n }) => n);
  expect(numbers.slice(-2)).toEqual([151, 181]);
  expect(numbers).not.toContain(161);
  expect(numbers.slice(0, -2)).toEqual(long.slice(0, numbers.length - 2).map(({ n }) => n));
});

test("a quote never pushes the beginning below three quarters of the budget", () => {
  const quotes = long.slice(50).map(({ n }) => quoteIn(n, "Dana Reyes"));
  const { kept } = cutArticle(long, { summary: [], quotes }, 800);
  const head = kept.filter(({ n }, i) => n === long[i]?.n);
  const next = long.slice(0, head.length + 1);
  expect(kept.length).toBeGreaterThan(head.length);
  expect(estimateTokens(sent(next))).toBeGreaterThan(800 * 0.72);
});

test("a sentence as long as an article is left out instead of all others", () => {
  const flood = { n: 0, text: "buy boats now ".repeat(5000) };
  const { kept, cut } = cutArticle([flood, ...long.slice(0, 20)], plain, 800);
  expect(kept).toEqual(long.slice(0, 20));
  expect(cut).toEqual({ sentences: 20, of: 21 });
});

test("a budget too small for one sentence gives none", () => {
  expect(cutArticle(long, plain, 5)).toEqual({ kept: [], cut: { sentences: 0, of: 100 } });
});

test("the brackets round the list count too", () => {
  const one = [{ n: 0, text: "𐀀ࠀࠀࠀ" }];
  const tokens = estimateTokens(sent(one));
  expect(cutArticle(one, plain, tokens - 1).kept).toEqual([]);
});

describe("whatever the article", () => {
  const text = fc.oneof(
    fc.lorem({ mode: "sentences", maxCount: 2 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
  );
  const quoted = fc.array(fc.nat(80), { maxLength: 6 });
  const budget = fc.integer({ min: 0, max: 1500 });

  test("no sentence is split, the order stays, and the budget holds for what is sent", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), quoted, budget, (texts, wanted, most) => {
        const listed = numbered(texts);
        const summary = wanted.map((sentence) => ({ sentence, text: "" }));
        const quotes = wanted.map((sentence) => quoteIn(sentence, "Dana Reyes"));
        const { kept, cut } = cutArticle(listed, { summary, quotes }, most);
        expect(listed.filter((sentence) => kept.includes(sentence))).toEqual(kept);
        expect(new Set(kept).size).toBe(kept.length);
        if (kept.length > 0) expect(estimateTokens(sent(kept))).toBeLessThanOrEqual(most);
        expect(cut).toEqual(
          kept.length === listed.length ? null : { sentences: kept.length, of: listed.length },
        );
      }),
    );
  });

  test("a larger budget of the same text never gives fewer sentences of an even article", () => {
    const count = (most: number): number => cutArticle(long, plain, most).kept.length;
    for (let most = 0; most < 2000; most += 50)
      expect(count(most + 50)).toBeGreaterThanOrEqual(count(most));
  });
});

test("a million characters are cut in about a second", () => {
  const huge = numbered(Array.from({ length: 20_000 }, (_, i) => `${long[i % 100]?.text} `));
  const start = performance.now();
  cutArticle(huge, plain, 6000);
  expect(performance.now() - start).toBeLessThan(1500);
});
