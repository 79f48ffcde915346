import { defineFormat } from "../format.ts";
import { text } from "./text.ts";

// "## Talks resume ##"; the marks at the end are decoration.
const HEADING = /^ {0,3}#{1,6}[ \t]+(\S.*)$/u;
const CLOSING_MARKS = /[ \t]#+[ \t]*$/u;

// The line under a heading of the other kind: "=====", "-----".
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;

// A code block, in which "# comment" is no heading.
const FENCE = /^ {0,3}(?:```|~~~)/u;

// "[the treaty](https://…)" reads "the treaty"; an image in a heading says nothing.
const IMAGE = /!\[[^\][]*\]\([^()]*\)/gu;
const LINK = /\[([^\][]*)\]\([^()]*\)/gu;
const EMPHASIS = /[*`]+|(?<!\p{L})_+|_+(?!\p{L})/gu;

// Nobody's headline is longer, and the patterns above are only fast on short lines.
const MAX_HEADING = 500;

/** Markdown as written; its title is the first heading's words. */
export const markdown = defineFormat({
  name: "markdown",
  types: [".md", ".markdown", "text/markdown"],
  extract: async (source, url) => ({
    ...(await text.extract(source, url)),
    title: findHeading(source),
  }),
});

function findHeading(source: string): string | null {
  const lines = source.split(/\r\n|[\r\n]/u);
  const start = lines[0] === "---" ? lines.indexOf("---", 1) + 1 : 0; // past the front matter
  let fenced = false;
  for (let number = start; number < lines.length; number++) {
    const line = lines[number] ?? "";
    if (FENCE.test(line)) fenced = !fenced;
    if (fenced) continue;
    const [, heading] = HEADING.exec(line) ?? [];
    const words = toWords(heading ?? underlined(lines, number));
    if (words) return words;
  }
  return null;
}

const underlined = (lines: readonly string[], number: number): string =>
  UNDERLINE.test(lines[number + 1] ?? "") ? (lines[number] ?? "") : "";

const toWords = (heading: string): string =>
  heading
    .slice(0, MAX_HEADING)
    .replace(CLOSING_MARKS, "")
    .replace(IMAGE, "")
    .replace(LINK, "$1")
    .replace(EMPHASIS, "")
    .trim();
