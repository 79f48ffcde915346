import { describe, expect, test } from "vitest";
import { readProse } from "../../../src/analysis/prose.ts";
import { findAttributions } from "../../../src/analysis/quotes/find-attributions.ts";

/** Long enough to show a cost that grows with the square of the length, short enough for every run. */
const LENGTH = 200_000;

/** On a loaded machine; a quadratic pass takes minutes. */
const SECONDS = 20;

describe("long texts", () => {
  test.each([
    "said ",
    "said, ",
    "a",
    "“",
    '"',
    "'a ",
    "‘a ",
    "“a” ",
    "“We won, ",
    "“We won,” Roe said. ",
    "“We won.\n\n",
    "Roe said that ",
    "Roe: “we won it all at last” ",
    "Roe, who ",
    "( ",
    "(",
    "a\n",
    "’",
    "he said that ",
    "— Roe ",
    "according to ",
  ])(
    "%j over and over is read in seconds",
    (piece) => {
      const text = piece.repeat(LENGTH / piece.length);
      const started = performance.now();
      findAttributions(readProse(text));
      expect(performance.now() - started).toBeLessThan(SECONDS * 1000);
    },
    SECONDS * 2000,
  );

  test("a sentence of many thousand words is read to a certain length only", () => {
    const piece = "Brandt said that the well was dry, and ";
    const count = (times: number) => findAttributions(readProse(piece.repeat(times))).length;
    expect(count(400)).toBeGreaterThan(count(40));
    expect(count(4000)).toBe(count(2000));
  });
});
