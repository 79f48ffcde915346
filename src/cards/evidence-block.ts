import type { Answer } from "../answer.ts";
import type { Block, EvidenceItem } from "../card.ts";
import type { Selection } from "../command.ts";
import { oneLine } from "./one-line.ts";
import { sourceLabel } from "./source-label.ts";

/**
 * The sentences behind a card, numbered from 1: "sentence 8 of 26 · Outlet, 13 February 2025".
 * Sentences count from 1, headline included.
 * @param numbers evidence numbers (from 0) that the card cites; without it all of the answer's
 * @param shown evidence numbers whose sentence the card shows whole already: they are not printed twice
 */
export function evidenceBlock(
  answer: Answer,
  { readings }: Selection,
  numbers: readonly number[] = answer.evidence.map((_, index) => index),
  shown: readonly number[] = [],
): readonly Block[] {
  const cited = [...new Set(numbers)].sort((a, b) => a - b);
  const items = cited.flatMap((number): EvidenceItem[] => {
    const sentence = answer.evidence[number];
    const reading = readings.find(({ analysis }) => analysis.id === sentence?.article);
    if (!sentence || !reading) return [];
    const total = reading.analysis.sentences.length;
    const place = `sentence ${sentence.sentence + 1} of ${total}`;
    const outlet = sourceLabel(reading, answer.articles.length);
    return [
      {
        number: number + 1,
        source: outlet ? `${place} · ${outlet}` : place,
        ...(!shown.includes(number) && { text: oneLine(sentence.text) }),
      },
    ];
  });
  return items.length === 0 ? [] : [{ kind: "evidence", items }];
}
