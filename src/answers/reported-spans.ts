import type { Quote } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { Reading } from "../command.ts";

// Between a verb and what it reports stand at most a recipient and a time: "told reporters on Monday that".
const WIDEST_GAP = 60;

// "had denied": without its subject only the verb reads well, "denied all charges".
const PERFECT = /^(?:had|has|have)\s+/iu;
const LONGEST_PERFECT = 8;

const verbOf = ([start]: Span, text: string): number =>
  start + (PERFECT.exec(text.slice(start, start + LONGEST_PERFECT))?.[0].length ?? 0);

/**
 * The spans that show what somebody said so that it cannot be misread. Reported words bring the verb that
 * reports them, for it may turn them round: "denied that the bridge was closed".
 * @param bare the words stand for themselves: the verb is left out unless it is negated or modal
 */
export function reportedSpans(
  { cue, content, negated, modal, speaker }: Quote,
  { analysis }: Reading,
  bare: boolean,
): readonly Span[] {
  const [first, ...rest] = content;
  const turnsRound = negated || modal;
  if (!first || !cue || (bare && !turnsRound)) return content;
  const gap = first[0] - cue[1];
  const speakerBetween = speaker && speaker.span[0] >= cue[1] && speaker.span[1] <= first[0];
  const oneLine = !analysis.text.slice(cue[1], first[0]).includes("\n");
  if (gap >= 0 && gap <= WIDEST_GAP && !speakerBetween && oneLine)
    return [[turnsRound ? cue[0] : verbOf(cue, analysis.text), first[1]], ...rest];
  return turnsRound ? [...content, cue].sort((a, b) => a[0] - b[0]) : content;
}
