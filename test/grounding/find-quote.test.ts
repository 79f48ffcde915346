import { describe, expect, test } from "vitest";
import { findQuote } from "../../src/grounding/find-quote.ts";
import { sourceOf } from "./source-of.ts";

const ARTICLE = `Ferry News

“We will not sell the harbour,” Mayor Ines Okafor told the council on Monday.

Hanna Sørensen, an engineer, said the pier was "as safe as any pier can be."

“Somebody has to pay for the paint,” a voice shouted.

Share this article`;
const source = sourceOf(ARTICLE, [3]);
const reasonOf = (words: string, speaker: string | null, sentence: number) => {
  const found = findQuote({ words, speaker, sentence }, source);
  return "reason" in found ? found.reason : null;
};

describe("the article's own quote", () => {
  test.each([
    ["We will not sell the harbour", "Ines Okafor", 1],
    ["“we will not sell the harbour.”", "Mayor Okafor", 1],
    ["We will not sell", "Okafor", 1],
    ["as safe as any pier can be", "Hanna Sørensen", 2],
    ["As safe as any pier", null, 2],
  ])("%s – %s", (words, speaker, sentence) => {
    const found = findQuote({ words, speaker, sentence }, source);
    expect("quote" in found && found.quote.sentences).toEqual([sentence]);
  });
});

describe("no quote of the article", () => {
  test.each([
    ["We will sell the harbour", "Ines Okafor", 1, "quote-not-in-source"],
    ["told the council on Monday", "Ines Okafor", 1, "quote-not-in-source"],
    ["", "Ines Okafor", 1, "quote-not-in-source"],
    ["We will not sell the harbour", "Ines Okafor", 2, "quote-not-in-source"],
    ["We will not sell the harbour", "Hanna Sørensen", 1, "quote-of-another"],
    ["We will not sell the harbour", "Oluwaseun Bakare", 1, "quote-of-another"],
    ["We will not sell the harbour", "Ines Okafor", 77, "no-such-sentence"],
    ["Somebody has to pay for the paint", "Ines Okafor", 3, "injected"],
    ["Ferry News", null, 0, "furniture"],
  ])("%s – %s [%d]: %s", (words, speaker, sentence, reason) => {
    expect(reasonOf(words, speaker, sentence)).toBe(reason);
  });

  test("an unnamed voice gets no name", () => {
    const open = sourceOf(ARTICLE);
    const draft = {
      words: "Somebody has to pay for the paint",
      speaker: "Ines Okafor",
      sentence: 3,
    };
    expect(findQuote(draft, open)).toEqual({ reason: "speaker-unknown" });
  });
});
