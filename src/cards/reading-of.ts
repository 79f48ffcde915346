import type { Answer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";

/** The reading that a piece of evidence comes from. */
export function readingOf(
  answer: Answer,
  number: number | undefined,
  selection: Selection,
): Reading {
  const article = number === undefined ? undefined : answer.evidence[number]?.article;
  const reading = selection.readings.find(({ analysis }) => analysis.id === article);
  return reading ?? selection.readings[0];
}
