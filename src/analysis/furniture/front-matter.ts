/** Front matter is short; a rule that nothing closes so soon is only a rule. */
export const MOST_FRONT_MATTER = 60;
/** "title: Storm shuts bridge", "tags:", "- storm", "# a comment" */
const ENTRY = /^(?:["']?[\p{L}\p{N}_.-]{1,40}["']?\s?:(?:\s|$)|-\s|#)/u;

/**
 * How many of the lines are front matter: settings between two "---" lines at the head of a Markdown file, those
 * included. 0 without any: text between two rules is text.
 */
export function countFrontMatter(lines: readonly string[]): number {
  if (lines[0] !== "---") return 0;
  const end = lines.slice(1, MOST_FRONT_MATTER).indexOf("---") + 1;
  const inside = lines.slice(1, Math.max(1, end));
  return ENTRY.test(inside[0] ?? "") ? end + 1 : 0;
}
