import { hasClosingStop } from "./furniture/line-shape.ts";

/** The longest headlines of agencies have some 150 characters; a longer first line is a paragraph. */
const LONGEST_TITLE = 200;

/** The first line that holds anything and what follows it, up to a second line end. */
const FIRST_LINE =
  /^\s*(\S[^\r\n\u2028\u2029]*)(?:\r\n|\r(?!\n)|[\n\u2028\u2029])[^\S\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])\s*\S/u;

/**
 * The headline of a plain text: its first line, if a blank line follows and it has no closing stop
 * ("Storm shuts Elmford bridge"), else null. A question or a cry may be a headline; a full stop ends a sentence.
 */
export function findTitle(text: string): string | null {
  const line = FIRST_LINE.exec(text)?.[1]?.trim() ?? "";
  if (line === "" || line.length > LONGEST_TITLE || /[,;:]$/u.test(line)) return null;
  if (!/\p{L}/u.test(line)) return null;
  return hasClosingStop(line) && !/[?!]$/u.test(line) ? null : line;
}
