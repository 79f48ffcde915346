import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../src/analysis/paragraphs.ts";
import { findQuotations } from "../../src/analysis/quotations.ts";

const read = (text: string) =>
  findQuotations(text, findParagraphs(text)).map(({ start, end, inner, continued }) => ({
    whole: text.slice(start, end),
    inner: text.slice(...inner),
    continued,
  }));
const innersOf = (text: string): string[] => read(text).map(({ inner }) => inner);

describe("quotations by their marks", () => {
  test.each([
    ['She said "it rained" again.', ["it rained"]],
    ["She said “it rained” again.", ["it rained"]],
    ["Она сказала «шёл дождь» снова.", ["шёл дождь"]],
    ["Er sagte „es regnet“ wieder.", ["es regnet"]],
    ["Er sagte »es regnet« wieder.", ["es regnet"]],
    ["She said ''it rained'' again.", ["it rained"]],
    ["She said ``it rained'' again.", ["it rained"]],
    ["She said 'it rained' again.", ["it rained"]],
    ["She said ‘it rained’ again.", ["it rained"]],
    ["She said ‘we don’t know’ again.", ["we don’t know"]],
    ["She said “he shouted ‘no’ twice” again.", ["he shouted ‘no’ twice"]],
    ["''He said 'no,''' she said.", ["He said 'no,'"]],
    ["“One,” she said. “Two.”", ["One,", "Two."]],
    ['“Straight close" works too.', ["Straight close"]],
  ])("%s", (text, inners) => {
    expect(innersOf(text)).toEqual(inners);
  });

  test.each([
    "The nurses' union and the drivers' union met.",
    "It's the '90s, and rock 'n' roll is back; don't ask.",
    "A board of 6' by 4\" was cut.",
    "The workers’ council isn’t new.",
  ])("an apostrophe opens nothing: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("marks are left out of the inner span and belong to the whole", () => {
    expect(read("Say “yes” now.")).toEqual([{ whole: "“yes”", inner: "yes", continued: false }]);
  });

  test("a mark that the next paragraph opens again is continued", () => {
    expect(read("“It rained.\n\n“Nobody left.”")).toEqual([
      { whole: "“It rained.", inner: "It rained.", continued: true },
      { whole: "“Nobody left.”", inner: "Nobody left.", continued: false },
    ]);
  });

  test("a mark that nobody closes is forgotten when its paragraph goes on for long", () => {
    expect(read(`She said "it rained and ${"then it went on to rain ".repeat(40)}`)).toEqual([]);
  });
});
