import { oneLine } from "./one-line.ts";

// Longer than any headline: a broken page may give its whole text for one.
const LONGEST = 160;

/** A headline on one line; what is no headline any more is cut behind a word: "Ferry aground off the cape after a night…". */
export function headlineLine(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const [, words = cut] = /^(.*\S)\s/su.exec(cut) ?? [];
  return `${words}…`;
}
