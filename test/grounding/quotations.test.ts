import { describe, expect, test } from "vitest";
import { judgeClaim } from "../../src/grounding/judge-claim.ts";
import { sourceOf } from "./source-of.ts";

const ARTICLE = `Harbour Talks

“We will not sell the harbour, and we will not lease it,” Mayor Ines Okafor told the council on Monday.

Her rival, Tomasz Zielinski, called the speech “a very expensive silence.”

“It can be done [by spring],” said Hanna Sørensen, the engineer.

"The pier is safe," Sørensen added, although Okafor had said that it was "not yet" open.`;
const source = sourceOf(ARTICLE);
const reasons = (claim: string, cited: number) => judgeClaim(claim, cited, source).reasons;

describe("exact spans of what the sentence quotes", () => {
  test.each([
    ["Ines Okafor told the council: “We will not sell the harbour.”", 1],
    ['Ines Okafor told the council on Monday, "we will not lease it".', 1],
    ["Mayor Okafor told the council “We will not sell the harbour … we will not lease it.”", 1],
    ["Ines Okafor told the council that “[they] will not sell the harbour.”", 1],
    ["Tomasz Zielinski called the speech 'a very expensive silence'.", 2],
    ["Tomasz Zielinski called the speech «a very expensive silence».", 2],
    ["“It can be done [by spring],” said Hanna Sørensen.", 3],
    ["Sørensen said: “The pier is safe.”", 4],
  ])("%s", (claim, cited) => {
    expect(reasons(claim, cited)).toEqual([]);
  });
});

describe("anything else between marks", () => {
  test.each([
    ["Ines Okafor told the council: “We will never sell the harbour.”", 1],
    ["Ines Okafor told the council: “We will sell the harbour.”", 1],
    ["Ines Okafor told the council: “We will … sell the harbour.”", 1],
    ["Ines Okafor told the council: “We lease it, and we sell the harbour.”", 1],
    ["Ines Okafor told the “council on Monday” that they will not sell the harbour.", 1],
    ["Ines Okafor told the council “we would rather burn the harbour down.", 1],
    ["Tomasz Zielinski called the speech “a very cheap silence.”", 2],
    ["Tomasz Zielinski called the speech “a very expensive silenc.”", 2],
    ["“It can be done [by autumn],” said Hanna Sørensen.", 3],
    ["Tomasz Zielinski called the speech “we will not lease it.”", 2],
  ])("%s", (claim, cited) => {
    expect(reasons(claim, cited)).toContain("quote-not-in-source");
  });
});

describe("whose words they are", () => {
  test.each([
    ["“The pier is safe,” Okafor added.", 4],
    ["Okafor said: “The pier is safe.”", 4],
    ["According to Okafor, the pier is safe.", 4],
  ])("not hers: %s", (claim, cited) => {
    expect(reasons(claim, cited)).toContain("quote-of-another");
  });

  test.each([
    ["“The pier is safe,” Hanna Sørensen added.", 4],
    ["“The pier is safe,” she added.", 4],
    ["“The pier is safe,” the engineer said.", 4],
    ["Sørensen added that the pier is safe.", 4],
  ])("hers: %s", (claim, cited) => {
    expect(reasons(claim, cited)).toEqual([]);
  });

  test("words of nobody whom the article names are put into nobody's mouth", () => {
    const open = sourceOf(
      "Ada Lindqvist opened the door. “The roof has gone and the rain is in,” somebody shouted at Lindqvist.",
    );
    const claim = "“The roof has gone and the rain is in,” Lindqvist shouted.";
    expect(judgeClaim(claim, 1, open).reasons).toEqual(["speaker-unknown"]);
  });
});
