import type { Answer, StanceAnswer } from "../answer.ts";
import type { Selection } from "../command.ts";
import { answerOf } from "./answer-of.ts";
import { startEvidence } from "./evidence.ts";
import { groupByHolder } from "./stance/group-by-holder.ts";
import { statementsIn } from "./stance/statements-in.ts";
import { readTopic } from "./topic.ts";

/** Who says what about a topic: the topic's own side apart from the others. The outlet's own voice is nobody's. */
export function answerStance(topic: string, selection: Selection): Answer<StanceAnswer> {
  const { readings } = selection;
  const evidence = startEvidence();
  const read = readTopic(topic, readings);
  const held = readings.flatMap((reading) => statementsIn(reading, read, evidence));
  const holders = groupByHolder(held, topic, read, readings);
  const answer = { topic, holders };
  const parts = { command: "stance", options: { topic }, found: holders.length > 0, answer };
  return answerOf(parts, selection, evidence);
}
