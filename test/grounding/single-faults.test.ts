import { describe, expect, test } from "vitest";
import { analyseText } from "../analyse-text.ts";
import { ownTexts } from "../bench/grounding/corpus.ts";
import { runFaults } from "./faults/run-faults.ts";

// One fault put into each true sentence of our own articles that has room for it. Percent that must be detected, and
// how many sentences must have had room at least, lest a row prove nothing.
const FLOORS: readonly (readonly [row: string, percent: number, fewest: number])[] = [
  ["changed quote word", 99, 60],
  ["dropped quote word", 99, 60],
  ["invented quote", 97, 60],
  ["swapped speaker", 97, 80],
  ["foreign name", 99, 150],
  ["in-article name swap", 97, 150],
  ["two names exchanged", 95, 20],
  ["changed number", 97, 70],
  ["in-article number swap", 97, 70],
  ["two numbers exchanged", 85, 10],
  ["number word", 97, 40],
  ["year ± 1", 97, 30],
  ["unit", 97, 40],
  ["currency", 97, 8],
  ["million/billion", 97, 10],
  ["date word", 98, 40],
  ["opposite word", 97, 80],
  ["hedge dropped", 97, 4],
  ["negation added", 97, 90],
  ["negation dropped", 97, 30],
  ["added link", 100, 200],
  ["obeyed injection", 100, 200],
];

const tallies = runFaults(ownTexts().map(analyseText));
const tallyOf = (row: string) => tallies.find((tally) => tally.row === row);

describe("single faults in sentences of our own articles", () => {
  test.each(FLOORS)("%s: at least %i percent are detected", (row, percent, fewest) => {
    const { tried = 0, flagged = 0, examples = [] } = tallyOf(row) ?? {};
    expect(tried).toBeGreaterThanOrEqual(fewest);
    expect((100 * flagged) / tried, examples.join("\n")).toBeGreaterThanOrEqual(percent);
  });

  test("every fault of the suite has its floor", () => {
    const rows = tallies.filter(({ isHarmless }) => !isHarmless).map(({ row }) => row);
    expect(rows.sort()).toEqual(FLOORS.map(([row]) => row).sort());
  });

  test.each(tallies.filter(({ isHarmless }) => isHarmless).map(({ row }) => row))(
    "no true sentence is turned away: %s",
    (row) => {
      const { tried = 0, examples = [] } = tallyOf(row) ?? {};
      expect(tried).toBeGreaterThan(0);
      expect(examples).toEqual([]);
    },
  );
});
