import { findDateline } from "../analysis/furniture/dateline.ts";

/** What may stand around a sentence and change nothing: `Rain fell.` and `"Rain fell"` differ in their marks only. */
const CLOSING = /[.!?]{1,3}$/u;

/** Whether a folded claim is a folded sentence of the article word for word, with or without its dateline. */
export function isWholeSentence(claim: string, sentence: string): boolean {
  const bare = withoutStop(claim);
  if (bare === "") return false;
  if (bare === withoutStop(sentence)) return true;
  const dateline = findDateline(sentence)?.length ?? 0;
  return dateline > 0 && bare === withoutStop(sentence.slice(dateline).trim());
}

const withoutStop = (text: string): string => text.replace(CLOSING, "");
