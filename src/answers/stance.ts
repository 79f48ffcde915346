import type { Answer, StanceAnswer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import { sentenceText } from "./sentence-text.ts";
import { groupByHolder } from "./stance/group-by-holder.ts";
import { statementsIn } from "./stance/statements-in.ts";
import { readTopic, type Topic } from "./topic.ts";

/** Who says what about a topic: the topic's own side apart from the others. The outlet's own voice is nobody's. */
export function answerStance(topic: string, selection: Selection): Answer<StanceAnswer> {
  const { readings } = selection;
  const evidence = startEvidence();
  const read = readTopic(topic, readings);
  const held = readings.flatMap((reading) => statementsIn(reading, read, evidence));
  const holders = groupByHolder(held, topic, read, readings);
  if (holders.length === 0) citeMentions(read, readings, evidence);
  const answer = { topic, holders };
  const parts = { command: "stance", options: { topic }, found: holders.length > 0, answer };
  return answerOf(parts, selection, evidence);
}

// Enough to see that the matter is spoken of, though nobody's view of it is told.
const MOST_MENTIONS = 3;

function citeMentions(topic: Topic, readings: readonly Reading[], evidence: EvidenceList): void {
  for (const reading of readings) {
    const silent = new Set(reading.analysis.furniture);
    const spoken = reading.analysis.sentences.flatMap((_, n) =>
      !silent.has(n) && topic.mentionedIn(sentenceText(reading, n)) ? [n] : [],
    );
    evidence.citeAll(reading, spoken.slice(0, MOST_MENTIONS));
  }
}
