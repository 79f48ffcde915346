import { contentKeys } from "./content-keys.ts";
import { findWords } from "./find-words.ts";
import { foldText } from "./fold-text.ts";
import { isQuotationSupported, quotedLine } from "./supports-quotation.ts";

/** So much of what a claim reports must stand in a quote for the claim to report that quote. */
const SAME_WORDS = 0.4;

/** What somebody is said to have said: all of it, and what of it stands between quotation marks. */
export type Reported = { readonly content: string; readonly quoted: readonly string[] };

/** Whether a claim reports the words of a source: its quotation stands there, or enough of its words do. */
export function reportsAlike(claimed: Reported, source: Reported): boolean {
  const lines = source.quoted.map(quotedLine);
  const isQuoted = claimed.quoted.some((words) => isQuotationSupported(words, lines));
  if (isQuoted) return true;
  const [own, stated] = [stemsOf(claimed.content), new Set(stemsOf(source.content))];
  return own.length > 0 && own.filter((stem) => stated.has(stem)).length >= SAME_WORDS * own.length;
}

const stemsOf = (text: string): readonly string[] => findWords(foldText(text)).flatMap(contentKeys);
