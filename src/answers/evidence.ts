import type { Cited, EvidenceSentence } from "../answer.ts";
import type { Reading } from "../command.ts";
import { sentenceText } from "./sentence-text.ts";

/** The sentences that an answer rests on, each once, in the order in which they were first cited. */
export type EvidenceList = {
  /** The number of the sentence in the list; it is added when it is new. */
  cite(reading: Reading, sentence: number): number;
  /** The numbers of several sentences of one article. */
  citeAll(reading: Reading, sentences: readonly number[]): Cited;
  readonly sentences: readonly EvidenceSentence[];
};

/** An empty list, to be filled while an answer is put together. */
export function startEvidence(): EvidenceList {
  const sentences: EvidenceSentence[] = [];
  const numbers = new Map<string, number>();
  const cite = (reading: Reading, sentence: number): number => {
    const key = `${sentence} ${reading.analysis.id}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const text = sentenceText(reading, sentence);
    numbers.set(key, sentences.length);
    return sentences.push({ article: reading.analysis.id, sentence, text }) - 1;
  };
  return {
    cite,
    citeAll: (reading, numbers) => numbers.map((sentence) => cite(reading, sentence)),
    sentences,
  };
}
