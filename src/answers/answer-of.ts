import type { Answer } from "../answer.ts";
import type { Selection } from "../command.ts";
import type { EvidenceList } from "./evidence.ts";

/** What an answer is made of, before its articles and evidence are attached. */
type Parts<Found> = Pick<Answer<Found>, "command" | "options" | "found" | "answer">;

/** A complete answer: what was found, in which articles, and the sentences it rests on. */
export function answerOf<Found>(
  parts: Parts<Found>,
  { readings }: Selection,
  evidence: EvidenceList,
): Answer<Found> {
  const { command, options, found, answer } = parts;
  return {
    command,
    options,
    found,
    articles: readings.map(({ analysis: { id, title, publisher, published } }) => ({
      id,
      title,
      publisher,
      published,
    })),
    evidence: evidence.sentences,
    answer,
  };
}
