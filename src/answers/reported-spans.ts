import type { Quote } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { Reading } from "../command.ts";

// Between a verb and what it reports stand at most a recipient and a time: "told reporters on Monday that".
const WIDEST_GAP = 60;

// `noting that "no one …"`: the conjunction alone makes no reported clause of a quotation.
const CONJUNCTION = /^(?:that|how|whether|as)?[\s"“”„«»‘’']*$/iu;

/**
 * The spans that show what somebody said so that it cannot be misread. Reported words bring the verb that
 * reports them, for it may turn them round: "denied that the bridge was closed". Words that the article
 * quotes whole stand for themselves, unless the verb is negated or modal.
 */
export function reportedSpans(quote: Quote, { analysis }: Reading): readonly Span[] {
  const { cue, content, quoted, speaker } = quote;
  const first = content[0];
  if (!first) return [];
  const whole =
    quoted.length > 0 && content.every((span) => allQuoted(span, quoted, analysis.text));
  if (whole && !quote.negated && !quote.modal) return quoted;
  if (!cue) return content;
  const gap = first[0] - cue[1];
  const between = (span: Span): boolean => span[0] >= cue[1] && span[1] <= first[0];
  const speakerBetween = speaker !== null && between(speaker.span);
  if (gap >= 0 && gap <= WIDEST_GAP && !speakerBetween) {
    return [[cue[0], first[1]], ...content.slice(1)];
  }
  if (quote.negated || quote.modal) return [...content, cue].sort((a, b) => a[0] - b[0]);
  return content;
}

/** Whether a span holds nothing but quotations, and perhaps the conjunction before them. */
function allQuoted([start, end]: Span, quoted: readonly Span[], text: string): boolean {
  let at = start;
  for (const [from, to] of quoted) {
    if (to <= start || from >= end) continue;
    if (!CONJUNCTION.test(text.slice(at, from))) return false;
    at = to;
  }
  return at > start && !/[\p{L}\p{N}]/u.test(text.slice(at, end));
}
