import type { Answer } from "../answer.ts";
import type { Reading, Selection } from "../command.ts";

/** The reading that a piece of evidence comes from. @throws Error when the selection holds none: a defect */
export function readingOf(
  answer: Answer,
  number: number | undefined,
  selection: Selection,
): Reading {
  const article = number === undefined ? undefined : answer.evidence[number]?.article;
  const { readings } = selection;
  const reading = readings.find(({ analysis }) => analysis.id === article) ?? readings[0];
  if (!reading) throw new Error("evidence of an answer without articles");
  return reading;
}
