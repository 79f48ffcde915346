import type { Answer, TimelineAnswer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { datelineLength } from "./without-dateline.ts";

/** Every date of the articles in text order, as written and, where the article allows it, resolved. */
export function answerTimeline(selection: Selection): Answer<TimelineAnswer> {
  const evidence = startEvidence();
  const entries = citeTimeline(selection.readings, evidence);
  return answerOf(
    { command: "timeline", options: {}, found: entries.length > 0, answer: { entries } },
    selection,
    evidence,
  );
}

/** The dates of some articles with their sentences; a stamp or a dateline tells no event. */
export function citeTimeline(
  readings: readonly Reading[],
  evidence: EvidenceList,
): TimelineAnswer["entries"] {
  return readings.flatMap((reading) => {
    const { text, timeline, furniture, sentences } = reading.analysis;
    const silent = new Set(furniture);
    return timeline
      .filter(({ sentence }) => !silent.has(sentence))
      .filter(({ sentence, expression }) => {
        const start = sentences[sentence]?.[0] ?? 0;
        return expression[0] >= start + datelineLength(reading, sentence);
      })
      .map((moment) => ({
        ...moment,
        text: text.slice(...moment.expression),
        evidence: [evidence.cite(reading, moment.sentence)],
      }));
  });
}
