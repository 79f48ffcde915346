import type { Span } from "../../article.ts";

/** A span without the white space at its edges: « Nous partons » is quoted from N to s. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return [from, Math.max(from, start + words.trimEnd().length)];
}
