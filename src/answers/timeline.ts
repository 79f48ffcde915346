import type { Answer, TimelineAnswer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import type { Filters } from "./read-filters.ts";
import { sentenceText } from "./sentence-text.ts";
import { readTopic } from "./topic.ts";
import { datelineLength } from "./without-dateline.ts";

/** What is asked of the dates: of which topic. */
export type TimelineOptions = Filters & { readonly topic?: string | undefined };

/**
 * Every date of the articles in text order, as written and, where the article allows it, resolved; of a topic those whose
 * sentence speaks of it.
 */
export function answerTimeline(
  options: TimelineOptions,
  selection: Selection,
): Answer<TimelineAnswer> {
  const { readings } = selection;
  const evidence = startEvidence();
  const topic = options.topic === undefined ? null : readTopic(options.topic, readings);
  const entries = citeTimeline(readings, evidence, (reading, sentence) =>
    topic ? topic.mentionedIn(sentenceText(reading, sentence)) : true,
  );
  return answerOf(
    { command: "timeline", options, found: entries.length > 0, answer: { entries } },
    selection,
    evidence,
  );
}

/**
 * The dates of some articles with their sentences; a stamp or a dateline tells no event.
 * @param isWanted of which sentences
 */
export function citeTimeline(
  readings: readonly Reading[],
  evidence: EvidenceList,
  isWanted: (reading: Reading, sentence: number) => boolean = () => true,
): TimelineAnswer["entries"] {
  return readings.flatMap((reading) => {
    const { text, timeline, furniture, sentences } = reading.analysis;
    const silent = new Set(furniture);
    return timeline
      .filter(({ sentence }) => !silent.has(sentence) && isWanted(reading, sentence))
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
