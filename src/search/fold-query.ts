import { foldText } from "./fold-text.ts";

/** A question has no more words than this that matter; a pasted article has. */
const MOST_WORDS = 24;

/** The words of what somebody looks for, in the form in which articles are indexed, each once. */
export function foldQuery(text: string): readonly string[] {
  const words = new Set<string>();
  for (const word of foldText(text)) {
    words.add(word);
    if (words.size === MOST_WORDS) break;
  }
  return [...words];
}
