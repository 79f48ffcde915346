import { describe, expect, test } from "vitest";
import { judgeClaim } from "../../src/grounding/judge-claim.ts";
import { judgeBy, sourceOf } from "./source-of.ts";

const verdictOf = (sentence: string, claim: string): readonly string[] =>
  judgeBy(sentence, claim).reasons;

describe("numbers that a sentence bears out", () => {
  test.each([
    [
      "The port handled 21 ships on its busiest day.",
      "The port handled twenty-one ships on its busiest day.",
    ],
    ["The port handled twenty-one ships that day.", "The port handled 21 ships that day."],
    ["Half of the boats had no radio on board.", "50 percent of the boats had no radio on board."],
    ["A dozen boats had no radio on board.", "Twelve boats had no radio on board."],
    ["The pier cost a hundred thousand euros.", "The pier cost 100,000 euros."],
    ["The pier cost 84 million euros in all.", "The pier cost €84m in all."],
    ["The pier cost $1.3 billion to build.", "The pier cost 1.3bn dollars to build."],
    ["Turnout fell to 41 per cent in the district.", "Turnout fell to 41% in the district."],
    ["The crew walked for an hour in the snow.", "The crew walked for one hour in the snow."],
    [
      "The line carried 6,213 passengers on Sunday.",
      "The line carried about 6,200 passengers on Sunday.",
    ],
    [
      "The line carried 84,312 passengers in May.",
      "The line carried more than 84,000 passengers in May.",
    ],
    ["The line carried 84,312 passengers in May.", "The line carried 84,300 passengers in May."],
    ["Between 5 and 7 km of the wall collapsed.", "Up to 7 km of the wall collapsed."],
    [
      "Two thirds of the nurses voted for the strike.",
      "Two-thirds of the nurses voted for the strike.",
    ],
    ["She finished 21st in the marathon.", "She finished twenty-first in the marathon."],
    ["The team doubled its points within a year.", "The team doubled its points within a year"],
  ])("%s → %s", (sentence, claim) => {
    expect(verdictOf(sentence, claim)).toEqual([]);
  });
});

describe("numbers that it does not", () => {
  test.each([
    ["The line carried 84,312 passengers in May.", "The line carried 84,900 passengers in May."],
    [
      "The line carried 62 passengers on Sunday.",
      "The line carried about 60 passengers on Sunday.",
    ],
    ["The line carried 62 passengers on Sunday.", "The line carried 61 passengers on Sunday."],
    ["Two of the boats had no radio on board.", "Three of the boats had no radio on board."],
    [
      "The line carried 84,000 passengers in May.",
      "The line carried more than 84,000 passengers in May.",
    ],
    ["Fewer than 50 guests came to the opening.", "More than 50 guests came to the opening."],
    ["The club finished third in the league.", "The club finished second in the league."],
    ["Dozens of boats were lost in the storm.", "Hundreds of boats were lost in the storm."],
    [
      "A third of the nurses voted for the strike.",
      "A quarter of the nurses voted for the strike.",
    ],
    ["The fee rose to 41.5 crowns at the pump.", "The fee rose to 45.1 crowns at the pump."],
    [
      "Temperatures fell to minus 12 degrees at night.",
      "Temperatures fell to 12 degrees at night.",
    ],
    ["In the fire 12 people died and 30 horses escaped.", "In the fire 30 people died."],
  ])("%s ↛ %s", (sentence, claim) => {
    expect(verdictOf(sentence, claim)).toContain("number-not-in-source");
  });
});

describe("units, currencies and multipliers", () => {
  test.each([
    [
      "The trail is 5 km long and closed in winter.",
      "The trail is 5 miles long and closed in winter.",
    ],
    ["The pier cost 84 million euros in all.", "The pier cost 84 billion euros in all."],
    ["The pier cost 84 million euros in all.", "The pier cost 84 million dollars in all."],
    ["The pier cost $84 million in all.", "The pier cost £84 million in all."],
    ["Prices rose by 4 percent in August.", "Prices rose by 4 percentage points in August."],
    [
      "The strike will last three days at the least.",
      "The strike will last three weeks at the least.",
    ],
    ["The lake covers 40 square kilometres in spring.", "The lake covers 40 kilometres in spring."],
    [
      "The train leaves at 7 a.m. from the old station.",
      "The train leaves at 7 p.m. from the old station.",
    ],
    ["Some 41 percent of the nurses walk home.", "Some 41 of the nurses walk 41 metres home."],
  ])("%s ↛ %s", (sentence, claim) => {
    expect(verdictOf(sentence, claim)).toContain("unit-differs");
  });
});

describe("a number of the title", () => {
  const source = sourceOf(
    "Ferry Back After Eleven Days\n\nThe ferry sailed again from the old harbour on Saturday.",
  );
  test("bears out what it counts in the title", () => {
    const claim = "The ferry sailed again from the old harbour on Saturday after eleven days.";
    expect(judgeClaim(claim, 1, source).reasons).toEqual([]);
  });
  test("bears out nothing else", () => {
    const claim = "The ferry sailed again from the old harbour on Saturday with eleven passengers.";
    expect(judgeClaim(claim, 1, source).reasons).toEqual(["number-not-in-source"]);
  });
});
