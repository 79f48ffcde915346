import { describe, expect, test } from "vitest";
import type { Faults } from "../../src/grounding/score/faults.ts";
import { scoreSigns } from "../../src/grounding/score/score-signs.ts";
import { sumFaults } from "../../src/grounding/score/sum-faults.ts";
import { WEIGHTS } from "../../src/grounding/score/weights.ts";
import { auc } from "./auc.ts";
import { type Example, fitAgainst } from "./fit-against.ts";
import { foldOf } from "./fold-of.ts";
import type { Judged } from "./load-set.ts";
import { crossValidate, fitWeights } from "./train-check.ts";
import { weightsToSource } from "./weights-to-source.ts";

const NONE: Faults = {
  words: 20,
  detours: 0,
  jumps: 0,
  numbers: 0,
  names: 0,
  nouns: 0,
  negations: 0,
  opposites: 0,
  repeats: 0,
};

/** Sixty summaries of a made-up set: a wrong number makes a bad one, new nouns mean nothing, and each tenth is misjudged. */
const ROWS: readonly Judged[] = Array.from({ length: 60 }, (_, i): Judged => {
  const wrong = i % 2;
  const signs = sumFaults([{ ...NONE, numbers: wrong, nouns: i % 3 }]);
  const label = i % 10 === 0 ? wrong : 1 - wrong;
  return { set: "made-up", document: `d${i % 12}`, label, signs, refused: 0 };
});

describe("auc", () => {
  test.each([
    [[0.1, 0.9], [0, 1], 1],
    [[0.9, 0.1], [0, 1], 0],
    [[0.5, 0.5], [0, 1], 0.5],
    [[0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 0.75],
  ])("of %j with labels %j is %d", (scores, labels, expected) => {
    expect(auc(scores.map((score, i) => ({ score, label: labels[i] ?? 0 })))).toBe(expected);
  });
});

describe("fitting", () => {
  const example = (signs: number[], label: number, group = "a"): Example => ({
    signs,
    label,
    group,
    weight: 1,
  });

  test("finds the sign that tells, and never lets one count in favour", () => {
    const examples = [
      ...Array.from({ length: 30 }, (_, i) => example([i % 5, 4 - (i % 5), 1], i % 5 < 2 ? 1 : 0)),
      example([4, 0, 1], 1),
      example([0, 4, 1], 0),
    ];
    const [against = 0, inFavour = 0, always = 0] = fitAgainst(examples, 0.01).against;
    expect(against).toBeGreaterThan(0.3);
    expect(inFavour).toBe(0);
    expect(always).toBeLessThan(0.5);
  });

  test("gives groups odds of their own, so that a strict one does not blame the signs", () => {
    const examples = Array.from({ length: 40 }, (_, i) =>
      i < 20 ? example([1], i % 10 === 0 ? 1 : 0, "strict") : example([0], i % 10 ? 1 : 0, "mild"),
    );
    expect(fitAgainst(examples, 0.01).against[0]).toBeLessThan(0.05);
  });

  test("gives the same weights twice, and they tell good from bad in documents never seen", () => {
    expect(fitWeights(ROWS)).toEqual(fitWeights(ROWS));
    expect(fitWeights(ROWS).signs.numbers).toBeGreaterThan(fitWeights(ROWS).signs.nouns);
    expect(crossValidate(ROWS, "made-up")).toBeGreaterThan(75);
  });
});

test("a document is always in the same part, and every part has some", () => {
  const parts = Array.from({ length: 50 }, (_, i) => foldOf(`d${i}`, 5, 0));
  expect(parts).toEqual(Array.from({ length: 50 }, (_, i) => foldOf(`d${i}`, 5, 0)));
  expect(new Set(parts).size).toBe(5);
});

test("a sum counts three of a kind at most, and a summary without faults has score 1", () => {
  const five = Array.from({ length: 5 }, () => ({ ...NONE, numbers: 1, detours: 10 }));
  expect(sumFaults(five)).toMatchObject({ numbers: 3, detours: 0.5 });
  expect(scoreSigns(sumFaults([NONE]), 0, WEIGHTS)).toBe(1);
  expect(scoreSigns(sumFaults(five), 0, WEIGHTS)).toBeLessThan(0.05);
});

test("the file of the weights holds them as they were fitted", () => {
  expect(weightsToSource(WEIGHTS)).toContain(`bias: ${WEIGHTS.bias},`);
  expect(weightsToSource(WEIGHTS)).toContain(`detours: ${WEIGHTS.signs.detours},`);
});
