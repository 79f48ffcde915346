import fc from "fast-check";
import { expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { foldName } from "../../../src/analysis/names/fold-name.ts";
import { readProse } from "../../../src/analysis/prose.ts";

const WORDS = [
  "Amina",
  "Odhiambo",
  "President",
  "of",
  "the",
  "The",
  "Ministry",
  "US",
  "U.S.",
  "said",
  "and",
  "van",
  "der",
  "O'Neil",
  "al-Sayed",
  "Kyiv",
  "Київ",
  "Zelensky's",
  "J.",
  ",",
  ".",
  "\n\n",
  "“",
  "”",
  "(",
  ")",
  "NATO",
  "Bank",
  "in",
  "who",
  "he",
  "his",
  "Trump",
  "Lee",
  "Mr.",
  "-",
  "’",
  "𝐁old",
  "İstanbul",
  "ﬁ",
  "\u0301",
  "1,000",
  "Q&A",
];
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const text = fc.oneof(soup, fc.string({ unit: "binary", maxLength: 200 }));

test("whatever comes in: spans lie in the text, in order, and say a name; ids differ; nothing is listed twice", () => {
  fc.assert(
    fc.property(text, (article) => {
      const cast = findNames(readProse(article));
      const all = [...cast.people, ...cast.organisations, ...cast.places];
      const spans = all.flatMap(({ mentions }) => mentions.map(String));
      expect(new Set(spans).size).toBe(spans.length);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { id, name, aliases, mentions } of all) {
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(mentions.length).toBeGreaterThan(0);
        expect(aliases).not.toContain(name);
        mentions.forEach(([start, end], i) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(article.length);
          expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.[1] ?? 0);
          expect(foldName(article.slice(start, end))).not.toBe("");
        });
      }
      expect(findNames(readProse(article))).toEqual(cast);
    }),
    { numRuns: 300 },
  );
});

test("a text of nothing but capitalised words takes time in line with its length", () => {
  const textOf = (length: number) =>
    readProse(`${Array.from({ length }, (_, i) => `Ab${(i * 7919) % 50_021}c Smith`).join(", ")}.`);
  const secondsFor = (length: number): number => {
    const prose = textOf(length);
    const started = performance.now();
    findNames(prose);
    return performance.now() - started;
  };
  secondsFor(1_000);
  // quadratic work would take sixty-four times as long
  expect(secondsFor(16_000)).toBeLessThan(30 * Math.max(secondsFor(2_000), 20));
}, 30_000);
