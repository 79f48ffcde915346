import type { Answer, StanceAnswer, StanceHolder, StanceStatement } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { quoteBlock } from "./quote-block.ts";
import { readingOf } from "./reading-of.ts";
import { doNot, searched } from "./searched.ts";

const SIDES = [
  ["own", "Its own side"],
  ["other", "Others about it"],
] as const;

/** Statements on a topic under whoever made them, the topic's own side first. */
export function stanceBlocks(answer: Answer<StanceAnswer>, selection: Selection): readonly Block[] {
  const { topic, holders } = answer.answer;
  if (!answer.found) {
    return [
      { kind: "text", text: `${doNot("report", selection)} a statement about ${topic}.` },
      { kind: "text", text: searched(selection) },
    ];
  }
  const sides = SIDES.flatMap(([side, text]): readonly Block[] => {
    const blocks = holders
      .filter((holder) => holder.side === side)
      .flatMap((holder) => holderBlocks(holder, answer, selection));
    return blocks.length > 0 ? [{ kind: "heading", text }, ...blocks] : [];
  });
  const whole = holders
    .flatMap(({ statements }) => statements)
    .flatMap(({ quote, evidence }) => (quote ? [] : evidence));
  return [...sides, ...evidenceBlock(answer, selection, undefined, whole)];
}

function holderBlocks(
  holder: StanceHolder,
  answer: Answer,
  selection: Selection,
): readonly Block[] {
  const position: readonly Block[] =
    holder.polarity === "unclear"
      ? []
      : [
          {
            kind: "text",
            text: `${holder.name}: ${holder.polarity}, in ${holder.statements.length} statements`,
          },
        ];
  return [
    ...position,
    ...holder.statements.map((statement) => statementBlock(statement, holder, answer, selection)),
  ];
}

function statementBlock(
  { quote, text, evidence }: StanceStatement,
  holder: StanceHolder,
  answer: Answer,
  selection: Selection,
): Block {
  const reading = readingOf(answer, evidence[0], selection);
  if (quote) return { ...quoteBlock(quote, reading, evidence), speaker: labelOf(holder, reading) };
  return {
    kind: "quote",
    words: [{ text: text.replace(/\s+/gu, " "), verbatim: false }],
    speaker: labelOf(holder, reading),
    cites: evidence.map((number) => number + 1),
  };
}

function labelOf({ entity, name }: StanceHolder, { analysis }: Selection["readings"][0]): string {
  const { people, organisations } = analysis;
  const role = [...people, ...organisations].find(({ id }) => id === entity)?.role;
  return role ? `${name}, ${role}` : name;
}
