import type { Answer, TimelineAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { dateLabel } from "./date-label.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { oneLine } from "./one-line.ts";

type Entry = TimelineAnswer["entries"][number];

/** The dates in order, each with its sentence; days that nothing anchors come last, as the article words them. */
export function timelineBlocks(
  answer: Answer<TimelineAnswer>,
  selection: Selection,
): readonly Block[] {
  const entries = inDateOrder(answer.answer.entries);
  const shown = entries.flatMap(({ evidence }) => evidence);
  const items = entries.map((entry) => {
    const sentence = answer.evidence[entry.evidence[0] ?? 0]?.text ?? "";
    return {
      text: `${whenOf(entry)}: ${oneLine(sentence)}`,
      cites: entry.evidence.map((n) => n + 1),
    };
  });
  return [{ kind: "list", items }, ...evidenceBlock(answer, selection, shown, shown)];
}

/** Entries by date; those without one keep the text's order at the end. */
export function inDateOrder(entries: readonly Entry[]): readonly Entry[] {
  const dated = entries.filter(({ date }) => date !== null);
  const undated = entries.filter(({ date }) => date === null);
  // ISO dates sort as text; a year comes before its own months.
  return [...dated.sort((a, b) => compare(a.date ?? "", b.date ?? "")), ...undated];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "13 February 2025", or the article's own word ("Wednesday") while nothing anchors it. */
export const whenOf = ({ date, text }: Entry): string => (date === null ? text : dateLabel(date));
