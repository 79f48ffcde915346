import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution } from "../../../src/analysis/attribution.ts";
import { readProse } from "../../../src/analysis/prose.ts";
import { findAttributions } from "../../../src/analysis/quotes/find-attributions.ts";

const PIECES = [
  "Roe",
  "she",
  "the mayor",
  "said",
  "told",
  "denied",
  "was described",
  "by",
  "according to",
  "that",
  "who",
  "and",
  "but",
  "as",
  "it rained",
  "to go",
  "reporters",
  "on Tuesday",
  ",",
  ".",
  ":",
  ";",
  "—",
  "-",
  "(",
  ")",
  "?",
  "!",
  "…",
  "“",
  "”",
  '"',
  "'",
  "’",
  "‘",
  "''",
  "«",
  "»",
  "„",
  "\n",
  "\n\n",
  "\u2028",
  "Київ",
  "ни",
  "😀",
  "e\u0301",
  "\u0000",
  "x",
];
const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .chain((pieces) => fc.constantFrom(pieces.join(" "), pieces.join("")));

const read = (text: string): Attribution[] => findAttributions(readProse(text));
const startOf = ({ content }: Attribution): number => content[0]?.[0] ?? -1;
const endOf = ({ content }: Attribution): number => content.at(-1)?.[1] ?? -1;

describe("attributions of any text", () => {
  test("every span lies inside the text and is not empty", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { content, quoted, cue, speaker } of read(text)) {
          const spans = [...content, ...quoted, cue, speaker].filter((span) => span !== null);
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("attributions are ordered, the longer first, and the spans of each are ordered", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = read(text);
        const order = found.map((one) => [startOf(one), -endOf(one)] as const);
        expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
        for (const { content } of found) {
          content.forEach(([start], i) => {
            expect(start).toBeGreaterThanOrEqual(content[i - 1]?.[0] ?? 0);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test("quoted words stand inside the content, and the kind follows from them", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { content, quoted, kind } of read(text)) {
          for (const [start, end] of quoted) {
            expect(content.some(([from, to]) => from <= start && end <= to)).toBe(true);
          }
          expect(kind === "indirect").toBe(quoted.length === 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("every attribution points at sentences that hold its content", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const prose = readProse(text);
        for (const { content, sentences } of findAttributions(prose)) {
          for (const [start, end] of content) {
            const holds = prose.sentences.filter((one) => one.start < end && one.end > start);
            for (const { index } of holds) expect(sentences).toContain(index);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the same text gives the same attributions", () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });
});
