import type { Span } from "../article.ts";
import { countFrontMatter, MOST_FRONT_MATTER } from "./furniture/front-matter.ts";

const LINE = /[^\r\n\u2028\u2029]+/gu;

/** Two line ends with nothing but blanks between them: the lines around them are separate paragraphs. */
const BLANK_LINE =
  /(?:\r\n|\r(?!\n)|[\n\u2028\u2029])[^\S\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])/u;

/** "• first", "- first", "2) first": an item of a list is a paragraph of its own. */
const ITEM = /^(?:[•‣◦⁃▪●○*–—-]|\(?(?:\d{1,3}|\p{L})[.)])\s/u;

/** "## Background", "***", "-----", "| a | b |" of Markdown: never joined with the lines around them. */
const BLOCK = /^(?:#{1,6}\s|[-*_=](?:[ ]?[-*_=]){2,200}$|\||!\[|```)/u;

/** A line that ends so is complete: "… in the city.", "… she said:", "… of peace.”" */
const COMPLETE = /[.!?…:;。！？؟۔।]["'”’»)\]」』）]{0,3}$/u;

/** Lines of mail and of plain-text files are broken at 65 to 80 characters, seldom outside these. */
const WRAPPED = { shortest: 45, longest: 90 };

/** So many broken lines, and such a share of all, show that the whole text was hard-wrapped. */
const WRAPPED_LINES = 3;
const WRAPPED_SHARE = 0.7;

/**
 * The paragraphs of a text, trimmed of white space, in text order. Together they hold every non-blank character.
 * A line is a paragraph, unless the text as a whole was hard-wrapped: then blank lines separate paragraphs.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  const apart = findApart(text, lines);
  const isWrapped = isHardWrapped(text, lines, apart);
  const paragraphs: Span[] = [];
  let first = "";
  lines.forEach(([start, end], i) => {
    const previous = paragraphs.at(-1);
    const line = text.slice(start, end);
    const joins =
      previous !== undefined &&
      !apart[i] &&
      !ITEM.test(line) &&
      (isWrapped || isErrantBreak(first, text.slice(lines[i - 1]?.[0] ?? 0, previous[1]), line));
    if (joins) paragraphs[paragraphs.length - 1] = [previous[0], end];
    else {
      paragraphs.push([start, end]);
      first = line;
    }
  });
  return paragraphs;
}

/** Which lines are parted from the one before them by a blank line, or by being a block of Markdown. */
function findApart(text: string, lines: readonly Span[]): readonly boolean[] {
  const frontMatter = countFrontMatter(
    lines.slice(0, MOST_FRONT_MATTER).map((line) => text.slice(...line)),
  );
  const isBlock = lines.map(
    ([start, end], i) =>
      i < frontMatter || BLOCK.test(text.slice(start, Math.min(end, start + 400))),
  );
  return lines.map(([start], i) => {
    if (isBlock[i] || isBlock[i - 1]) return i > 0;
    return BLANK_LINE.test(text.slice(lines[i - 1]?.[1] ?? 0, start));
  });
}

function findLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0].trimEnd();
    const indent = line.length - line.trimStart().length;
    if (indent < line.length) lines.push([match.index + indent, match.index + line.length]);
  }
  return lines;
}

/** Decided over all lines that another line follows directly: they are long alike and most stop in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[], apart: readonly boolean[]): boolean {
  let inner = 0;
  let broken = 0;
  lines.forEach(([start, end], i) => {
    if (i + 1 === lines.length || apart[i + 1]) return;
    inner++;
    const length = end - start;
    if (length < WRAPPED.shortest || length > WRAPPED.longest) return;
    if (!COMPLETE.test(text.slice(Math.max(start, end - 5), end))) broken++;
  });
  return broken >= WRAPPED_LINES && broken >= inner * WRAPPED_SHARE;
}

/** "The night was" ⏎ "cold and long.": a break inside a sentence, where "apples" ⏎ "pears" is a list. */
function isErrantBreak(first: string, previous: string, line: string): boolean {
  return (
    /^\p{Lu}/u.test(first) &&
    /^\p{Ll}/u.test(line) &&
    !COMPLETE.test(previous.slice(-5)) &&
    COMPLETE.test(line.slice(-5))
  );
}
