import { describe, expect, test } from "vitest";
import { statementsOf } from "./read.ts";

describe("cues", () => {
  test.each([
    ["Reyes did not say that the tax would fall.", "did not say", true, false],
    ["Roe would say that the tax must fall.", "would say", false, true],
    ["The ministry has not yet said whether it would pay.", "has not yet said", true, false],
    ["Haddad declined to say whether the ships would sail.", "declined to say", true, false],
    ["Haddad went on to say that the ships would sail.", "went on to say", false, false],
    ["Haddad could never admit that the ships were late.", "could never admit", true, true],
  ])("%s", (text, cue, negated, modal) => {
    expect(statementsOf(text)).toMatchObject([{ cue, negated, modal }]);
  });

  test.each([
    ["The council denied closing the school.", "denied", "closing the school"],
    ["Marlowe vowed to rebuild the bridge.", "vowed", "to rebuild the bridge"],
    ["Marlowe urged the council to act.", "urged", "to act"],
    ["Okoro accused the council of hiding the bill.", "accused", "the council of hiding the bill"],
    ["The union warned of floods in spring.", "warned of", "floods in spring"],
    ["Zhao told reporters on Friday that the dam holds.", "told", "that the dam holds"],
    ["Zhao told me this week that the dam holds.", "told", "that the dam holds"],
    ["Zhao said during a call last week that the dam holds.", "said", "that the dam holds"],
    ["Zhao said the dam holds.", "said", "the dam holds"],
    ["Zhao asked whether the dam holds.", "asked", "whether the dam holds"],
    ["Few believed her claim that the dam holds.", "claim", "that the dam holds"],
    ["The mayor pointed out that the dam holds.", "pointed out", "that the dam holds"],
  ])("%s", (text, cue, content) => {
    expect(statementsOf(text)).toMatchObject([{ cue, content: [content] }]);
  });

  test.each([
    "The so-called peace lasted for a week.",
    "The claim was filed in Riverton, and the report came out in May.",
    "Despite remarks that deemed the dam a “mistake,” his promise has been met with doubt.",
    "The mayor has a “vision” for the town, and the “resilience” fund is empty.",
    "Mills wrote a book about the river.",
    "Van Berg declined to comment on Monday.",
    "Bombers attacked the harbour and defended the bridge.",
  ])("nothing is attributed in: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
