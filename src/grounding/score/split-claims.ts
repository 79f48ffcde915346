import { findParagraphs } from "../../analysis/paragraphs.ts";
import { findQuotations } from "../../analysis/quotations.ts";
import { splitSentences } from "../../analysis/sentences.ts";

// "- The bridge opens", "2) The bridge opens", "* The bridge opens"
const MARKER = /^(?:[•‣◦⁃▪●○*–—-]|\(?\d{1,3}[.)])\s+/u;
// "the bridge opens . the ferry stops .": in texts cut into words a stop stands alone, and small letters follow it.
const LONE_STOP = /(?<=\s[.!?])\s+/u;
const TELLING = /[\p{L}\p{N}]/u;

/** The sentences of a summary, each without the bullet or number of its list; lines that hold no word are none. */
export function splitClaims(summary: string): readonly string[] {
  const paragraphs = findParagraphs(summary);
  const sentences = splitSentences(summary, paragraphs, findQuotations(summary, paragraphs));
  return sentences
    .flatMap(([start, end]) => summary.slice(start, end).split(LONE_STOP))
    .map((claim) => claim.replace(MARKER, "").trim())
    .filter((claim) => TELLING.test(claim));
}
