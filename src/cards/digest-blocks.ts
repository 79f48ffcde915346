import type { Answer, DigestAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { searched } from "./searched.ts";
import { inDateOrder, whenOf } from "./timeline-blocks.ts";

// A digest names the dates; /timeline tells what happened on them.
const MOST_DATES = 8;

/** A digest from top to bottom: what happened, who said what, who is in it, when, and the sentences behind. */
export function digestBlocks(answer: Answer<DigestAnswer>, selection: Selection): readonly Block[] {
  const { bullets, quotes, people, timeline } = answer.answer;
  if (!answer.found) {
    return [
      { kind: "text", text: "There is nothing in it to tell." },
      { kind: "text", text: searched(selection) },
    ];
  }
  const plus = (numbers: readonly number[]): readonly number[] => numbers.map((n) => n + 1);
  const dates = inDateOrder(timeline).slice(0, MOST_DATES);
  const whole = bullets.flatMap(({ text, evidence: [n = -1] }) =>
    answer.evidence[n]?.text === text ? [n] : [],
  );
  const cited = [...bullets, ...quotes, ...dates].flatMap(({ evidence }) => evidence);
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    ["What happened", listOf(bullets.map((b) => ({ text: b.text, cites: plus(b.evidence) })))],
    ["Key quotes", quoteBlocks(quotes, selection)],
    ["People", factsOf(people.map(({ name, role }) => [name, role ?? "no role given"]))],
    ["Dates", listOf(dates.map((d) => ({ text: whenOf(d), cites: plus(d.evidence) })))],
    ["Evidence", evidenceBlock(answer, selection, cited, whole)],
  ];
  return parts.flatMap(([text, blocks]) =>
    blocks.length > 0 ? [{ kind: "heading" as const, text }, ...blocks] : [],
  );
}

type ListBlock = Extract<Block, { kind: "list" }>;
type FactsBlock = Extract<Block, { kind: "facts" }>;

const listOf = (items: ListBlock["items"]): readonly Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];

const factsOf = (rows: FactsBlock["rows"]): readonly Block[] =>
  rows.length > 0 ? [{ kind: "facts", rows }] : [];
