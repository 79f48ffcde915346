import type { Quote } from "../analysis.ts";
import type { Span } from "../article.ts";

// `noting that "no one …"`, `had a "long talk"`: a small word alone makes no reported clause of a quotation.
const SMALL_WORD = /^(?:that|how|as|a|an|the)?[\s"“”„«»‘’']*$/iu;

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Whether the article quotes all that was said, so that the words stand for themselves without their verb. */
export const isQuotedWhole = ({ content, quoted }: Quote, text: string): boolean =>
  quoted.length > 0 && content.every((span) => holdsOnlyQuotations(span, quoted, text));

function holdsOnlyQuotations([start, end]: Span, quoted: readonly Span[], text: string): boolean {
  let at = start;
  for (const [from, to] of quoted) {
    if (to <= start || from >= end) continue;
    if (!SMALL_WORD.test(text.slice(at, from))) return false;
    at = to;
  }
  return at > start && !HAS_WORD.test(text.slice(at, end));
}
