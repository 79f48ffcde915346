import type { Answer, TimelineAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { count } from "./count.ts";
import { dateLabel } from "./date-label.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { oneLine } from "./one-line.ts";
import { tellsSources } from "./quote-source.ts";
import { doNot, searched } from "./searched.ts";
import { withStop } from "./with-stop.ts";

type Entry = TimelineAnswer["entries"][number];

// More dates than a screen or two hold are no timeline any more.
const MOST_OF_MANY = 30;

/**
 * The dates in order, each with its sentence; days that nothing anchors come last, as the article words them. Of many
 * articles those of the newest; a sentence that several outlets carry stands once.
 */
export function timelineBlocks(
  answer: Answer<TimelineAnswer>,
  selection: Selection,
): readonly Block[] {
  if (!answer.found) return nothing(answer, selection);
  const told = entriesOnce(answer);
  const entries = tellsSources(selection) ? told.slice(0, MOST_OF_MANY) : told;
  const left = told.length - entries.length;
  const shown = entries.flatMap(({ evidence }) => evidence);
  const items = inDateOrder(entries).map((entry) => ({
    text: `${whenOf(entry)}: ${sentenceOf(entry, answer)}`,
    cites: entry.evidence.map((n) => n + 1),
  }));
  const narrow = "since: and outlet: narrow it down.";
  return [
    { kind: "list", items },
    ...(left > 0
      ? [{ kind: "text", text: `Left out here: ${count(left, "date")}; ${narrow}` } as const]
      : []),
    ...evidenceBlock(answer, selection, shown, shown),
  ];
}

function nothing({ options }: Answer, selection: Selection): readonly Block[] {
  const of = typeof options.topic === "string" ? ` in a sentence on ${options.topic}` : "";
  return [
    { kind: "text", text: withStop(`${doNot("name", selection)} any date${of}`) },
    { kind: "text", text: searched(selection) },
  ];
}

const sentenceOf = ({ evidence: [n = 0] }: Entry, { evidence }: Answer): string =>
  oneLine(evidence[n]?.text ?? "");

/** What several outlets carry in the same words is told once. */
function entriesOnce(answer: Answer<TimelineAnswer>): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of answer.answer.entries) {
    const key = `${whenOf(entry)} ${entry.text} ${sentenceOf(entry, answer)}`;
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
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
