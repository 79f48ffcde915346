import type { QuoteBlock } from "../../card.ts";
import { type Line, mark, type Run, run } from "./run.ts";

// ", he said" follows the words before it without a space; so does what stands after "pro-".
const FOLLOWS_CLOSELY = /^[\p{Pe}\p{Pf},.;:!?…%’-]/u;
const HOLDS_NEXT = /[\p{Ps}\p{Pi}-]$/u;

/**
 * The words of a quote. Only the article's own quotation gets marks:
 * the plan “will not survive the winter”, as she put it
 */
export function quoteToRuns(words: QuoteBlock["words"]): Line {
  const runs: Run[] = [];
  let before = "";
  for (const { text, verbatim } of words) {
    const said = run(text, verbatim ? "verbatim" : "plain");
    if (!said.text) continue;
    if (before && spaced(before, text, verbatim)) runs.push(mark(" "));
    if (verbatim) runs.push(mark("“", "verbatim"), said, mark("”", "verbatim"));
    else runs.push(said);
    before = text;
  }
  return runs;
}

/** Whether a space stands between two stretches: as they say themselves, else by their punctuation. */
function spaced(before: string, text: string, verbatim: boolean): boolean {
  if (/\s$/u.test(before) || /^\s/u.test(text)) return true;
  return !HOLDS_NEXT.test(before) && (verbatim || !FOLLOWS_CLOSELY.test(text));
}
