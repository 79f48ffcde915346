import type { Answer, StanceAnswer, WrittenBy } from "../answer.ts";
import type { Reading, Selection, WrittenStance } from "../command.ts";
import type { Written } from "../written.ts";
import { answerOf } from "./answer-of.ts";
import { type EvidenceList, startEvidence } from "./evidence.ts";
import type { Filters } from "./read-filters.ts";
import { sentenceText } from "./sentence-text.ts";
import { groupByHolder } from "./stance/group-by-holder.ts";
import { pointedStatement } from "./stance/pointed-statement.ts";
import { statementsIn } from "./stance/statements-in.ts";
import { readTopic, type Topic } from "./topic.ts";

/**
 * Who says what about a topic: the topic's own side apart from the others. The outlet's own voice is nobody's.
 * @param pointed by article, the sentences that a model points at: shown as they stand, without a position
 */
export function answerStance(
  options: { readonly topic: string } & Filters,
  selection: Selection,
  pointed: readonly Written<readonly WrittenStance[]>[],
): Answer<StanceAnswer> {
  const { topic } = options;
  const { readings } = selection;
  const evidence = startEvidence();
  const read = readTopic(topic, readings);
  const found = readings.flatMap((reading) => statementsIn(reading, read, evidence));
  const more = pointed
    .flatMap((written) => (written.by === "model" ? written.text : []))
    .flatMap((stance) => pointedStatement(stance, found, read, evidence));
  const held = [...found, ...more];
  const holders = groupByHolder(held, topic, read, readings);
  if (holders.length === 0) citeMentions(read, readings, evidence);
  const answer: StanceAnswer = { topic, holders, pointedAt: pointedAt(pointed) };
  const parts = { command: "stance", options, found: holders.length > 0, answer };
  return answerOf(parts, selection, evidence);
}

function pointedAt(pointed: readonly Written<unknown>[]): WrittenBy {
  const why = pointed.map((one) => (one.by === "rules" ? one.why : null)).find(Boolean) ?? null;
  return { writer: pointed.some(({ by }) => by === "model") ? "model" : "rules", why };
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
