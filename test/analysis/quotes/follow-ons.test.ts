import { describe, expect, test } from "vitest";
import { statementsOf } from "./read.ts";

/** What is called sure enough to print a name under. */
const SURE = 0.75;

describe("quotations behind an attribution", () => {
  test.each([
    "“It was late,” Brandt said. Indeed, “it was far later than anybody thought.”",
    "“It was late,” Brandt said. “It was far later than anybody thought” because of the rain.",
    "Brandt said it was late. “It was far later than anybody thought.”",
    "“It was late,” Brandt said. “Nobody ate,” she added. Still, “it was far later than anybody thought.”",
  ])("the one speaker of the paragraph goes on: %s", (text) => {
    const found = statementsOf(text).at(-1);
    expect(found?.speaker).toMatch(/Brandt|she/u);
    expect(found?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  test.each([
    "Brandt said it was late. A banner at the gate read in red: “We want our old bridge back.”",
    "“It was late,” Brandt said. A film made by the town had “a bridge in every single scene.”",
    "“It was late,” Brandt said. “Not at all,” Vale said. Indeed, “it was early in the whole scheme.”",
    "“It was late,” Brandt said. Vale called it “absurd.” “Nobody had slept for days.”",
    "“Nobody had slept for days.” Brandt agreed that it was late.",
  ])("a quotation that nobody can place has no speaker: %s", (text) => {
    const lone = statementsOf(text).filter(({ rule }) => rule === "lone-quotation");
    const placed = statementsOf(text).filter(({ speaker }) => speaker?.includes("banner"));
    expect([...lone.map(({ speaker }) => speaker), ...placed.map(() => null)]).toEqual([null]);
  });

  test("who was told of a quotation does not take the next one", () => {
    const text = "“It was late,” Brandt said, according to the Wire. “Nobody had slept for days.”";
    expect(statementsOf(text)[0]).toMatchObject({
      speaker: "Brandt",
      quoted: ["It was late,", "Nobody had slept for days."],
    });
  });
});
