import type { Span } from "../article.ts";

// A line is a paragraph: plain-text articles put one paragraph on a line, with or without a blank one between.
const LINE = /[^\r\n\u2028\u2029]+/gu;

/** The lines of a text that hold anything, trimmed of white space, in text order. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0].trimEnd();
    const indent = line.length - line.trimStart().length;
    if (line.trim()) paragraphs.push([match.index + indent, match.index + line.length]);
  }
  return paragraphs;
}
