import { describe, expect, test } from "vitest";
import { judgeBy } from "./source-of.ts";

describe("a negation that one side lacks", () => {
  test.each([
    ["The bridge will open in the spring.", "The bridge will not open in the spring."],
    ["The bridge will not open in the spring.", "The bridge will open in the spring."],
    ["The bridge won't open in the spring.", "The bridge will open in the spring."],
    ["The union accepted the offer at once.", "The union never accepted the offer."],
    ["The minister denied taking the money.", "The minister admitted taking the money."],
    ["The team failed to reach the summit.", "The team reached the summit."],
    ["Nobody was hurt when the crane fell.", "Somebody was hurt when the crane fell."],
    ["He left without a word to the crew.", "He left with a word to the crew."],
    [
      "The judge did not free the clerk, and the clerk did not complain.",
      "The judge freed the clerk, and the clerk did not complain.",
    ],
  ])("%s ↛ %s", (sentence, claim) => {
    expect(judgeBy(sentence, claim).reasons).toContain("negation-differs");
  });
});

describe("negations that agree, or that the claim leaves out", () => {
  test.each([
    ["The bridge will not open in the spring.", "The bridge won’t open in the spring."],
    ["The bridge cannot open in the spring.", "The bridge can not open in the spring."],
    ["The union accepted the offer, but nobody cheered.", "The union accepted the offer."],
    [
      "The plan, which is not popular, was approved by the board.",
      "The plan was approved by the board.",
    ],
    ["The pact covers not only trade but also fishing.", "The pact covers trade and also fishing."],
    ["Engine No. 5 burned in the yard.", "Engine No. 5 burned in the yard"],
  ])("%s → %s", (sentence, claim) => {
    expect(judgeBy(sentence, claim).reasons).toEqual([]);
  });
});
