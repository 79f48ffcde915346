import { sentenceText } from "../answers/sentence-text.ts";
import { datelineLength } from "../answers/without-dateline.ts";
import type { SourceSentence } from "../command.ts";

/** A line without the dateline that a model copied with its sentence: "TORVIK, March 4 — The ferry sank." */
export function dropDateline(text: string, { reading, sentence }: SourceSentence): string {
  const dateline = sentenceText(reading, sentence).slice(0, datelineLength(reading, sentence));
  return text.startsWith(dateline) ? text.slice(dateline.length) : text;
}
