import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../src/analysis/paragraphs.ts";
import { findQuotations } from "../../src/analysis/quotations.ts";

// Words between marks are the speakers' own, all others the reporter's.
const STORIES: Readonly<Record<string, string>> = {
  curly:
    "“We lost the pump,” said Ann Lee. “It broke at noon.” The mayor called it “bad luck” and left.\n\nTom Roe, who saw it, said the noise was “like thunder” and that “nobody ran.”",
  straight:
    '"We lost the pump," said Ann Lee. "It broke at noon." The mayor called it "bad luck" and left.\n\nTom Roe, who saw it, said the noise was "like thunder" and that "nobody ran."',
  guillemets:
    "«We lost the pump», said Ann Lee. «It broke at noon.» The mayor called it «bad luck» and left.",
  "low-high":
    "„We lost the pump“, said Ann Lee. „It broke at noon.“ The mayor called it „bad luck“ and left.",
};
const MARK = /["“”«»„]/gu;

const inside = (text: string): readonly string[] =>
  findQuotations(text, findParagraphs(text)).map(({ inner }) => text.slice(...inner));

describe.each(Object.entries(STORIES))("%s marks", (_, story) => {
  const words = inside(story);
  const places = [...story.matchAll(MARK)].map(({ index }) => index);

  test("all quotations are found", () => {
    expect(words).toHaveLength(places.length / 2);
  });

  test.each(places)(
    "without the mark at %i no word of the reporter stands in a quotation",
    (at) => {
      const damaged = story.slice(0, at) + story.slice(at + 1);
      for (const quoted of inside(damaged)) expect(words.join("\n")).toContain(quoted);
    },
  );

  test.each(places)("nor where the next paragraph opens with a mark (%i)", (at) => {
    const next = "\n\n“And another thing,” she said.";
    const damaged = story.slice(0, at) + story.slice(at + 1) + next;
    const allowed = [...words, "And another thing,"].join("\n");
    for (const quoted of inside(damaged)) expect(allowed).toContain(quoted);
  });
});

test("a curly mark turned the wrong way closes", () => {
  expect(
    inside("Dana Cole called it “unsafe“ in a letter. The mayor praised it as “sound” then."),
  ).toEqual(["unsafe", "sound"]);
});

test("a quotation of the same marks stays inside its own", () => {
  expect(inside("“He told me “no” twice”, said Ann Lee.")).toEqual(["He told me “no” twice"]);
});

test("a mark that nothing closes opens nothing, be it followed by another paragraph that quotes", () => {
  expect(inside("“It broke, said Ann Lee. The mayor left.\n\n“Next,” she said.")).toEqual([
    "Next,",
  ]);
  expect(inside('Ann Lee said "the pipe broke. The mayor left.')).toEqual([]);
});

test("a quotation that goes on in the next paragraph is open until then", () => {
  const text = "“It broke. We ran.\n\n“Nobody was hurt,” said Ann Lee.";
  expect(inside(text)).toEqual(["It broke. We ran.", "Nobody was hurt,"]);
});
