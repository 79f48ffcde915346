import { expect, test } from "vitest";
import { markReference, splitReferences } from "../../src/answers/split-references.ts";

test.each([
  ["tram.txt", ["tram.txt"]],
  ["tram.txt cable.html", ["tram.txt", "cable.html"]],
  ["night tram.txt", ["night tram.txt"]],
  ["“night tram” cable.md", ["night tram", "cable.md"]],
  ['"a b.txt" "c d.txt"', ["a b.txt", "c d.txt"]],
  ["https://example.org/a?b=1 tram.txt", ["https://example.org/a?b=1", "tram.txt"]],
  ["-", ["-"]],
  ["README", ["README"]],
  ["  ", []],
])("%s", (text, references) => {
  expect(splitReferences(text)).toEqual(references);
});

test.each(["tram.txt", "-", "https://a.example/b?c=d", "night tram.txt", "README", "a b"])(
  "the reference %s is itself again among others",
  (reference) => {
    const text = ["first.txt", reference, "last.txt"].map(markReference).join(" ");
    expect(splitReferences(text)).toEqual(["first.txt", reference, "last.txt"]);
  },
);
