import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../src/analysis/paragraphs.ts";

const paragraphs = (text: string) =>
  findParagraphs(text).map(([start, end]) =>
    text.slice(start, end).replace(/\s*[\r\n\u2028]\s*/gu, " "),
  );

const WRAPPED = [
  "The town council of Elmford has voted to close its only bridge",
  "for at least two years, after engineers found deep cracks in",
  "three of its pillars and warned that a heavy lorry could bring",
  "the whole of it down.",
].join("\n");

describe("paragraphs", () => {
  test.each([
    ["every line is one", "First line.\nSecond line.", ["First line.", "Second line."]],
    [
      "blank lines, indents and tabs are not part of them",
      "\n  One \t\n \n\tTwo\n",
      ["One", "Two"],
    ],
    [
      "lines end with CRLF, CR or U+2028",
      "One.\r\nTwo.\rThree.\u2028Four.",
      ["One.", "Two.", "Three.", "Four."],
    ],
    ["a list without stops stays a list", "apples\npears\nplums", ["apples", "pears", "plums"]],
    [
      "a line broken by mistake is mended",
      "The night was cold\nand long.",
      ["The night was cold and long."],
    ],
    [
      "a small title is not mended",
      "Storm over Elmford\nby Ana Roe",
      ["Storm over Elmford", "by Ana Roe"],
    ],
    ["blank text has none", " \n\t\r\n ", []],
  ])("%s", (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test("hard-wrapped text is put together between its blank lines", () => {
    const text = `Bridge shut\n\n${WRAPPED}\n\n${WRAPPED.replace("Elmford", "Oakham")}\n`;
    expect(paragraphs(text)).toEqual([
      "Bridge shut",
      WRAPPED.replaceAll("\n", " "),
      WRAPPED.replace("Elmford", "Oakham").replaceAll("\n", " "),
    ]);
  });

  test("bullets of a hard-wrapped text stay apart", () => {
    expect(paragraphs(`${WRAPPED}\n- one bridge\n- two years`).slice(-2)).toEqual([
      "- one bridge",
      "- two years",
    ]);
  });

  test("whole paragraphs on lines of their own are not taken for wrapped text", () => {
    const line = "The town council of Elmford has voted to close its only bridge.";
    expect(paragraphs(`${line}\n${line}\n${line}\n${line}`)).toHaveLength(4);
  });
});
