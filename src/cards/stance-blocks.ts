import type { Quote } from "../analysis.ts";
import type { Answer, StanceAnswer, StanceHolder } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Reading, Selection } from "../command.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { oneLine } from "./one-line.ts";
import { quoteBlock } from "./quote-block.ts";
import { readingOf } from "./reading-of.ts";
import { doNot, searched } from "./searched.ts";
import { entityLabel, joinNames } from "./speaker-label.ts";
import { withStop } from "./with-stop.ts";

const SIDES = [
  ["own", "Its own side"],
  ["other", "Others about it"],
] as const;

/** Statements on a topic under whoever made them, the topic's own side first. */
export function stanceBlocks(answer: Answer<StanceAnswer>, selection: Selection): readonly Block[] {
  const { topic, holders } = answer.answer;
  if (!answer.found) {
    return [
      { kind: "text", text: withStop(`${doNot("report", selection)} a statement about ${topic}`) },
      ...(answer.evidence.length > 0
        ? [
            { kind: "text", text: "It speaks of it here, and reports nobody's view:" } as const,
            ...evidenceBlock(answer, selection),
          ]
        : []),
      { kind: "text", text: searched(selection) },
    ];
  }
  const sides = SIDES.flatMap(([side, text]): readonly Block[] => {
    const ofSide = holders.filter((holder) => holder.side === side);
    const shown = new Set<Quote>();
    const blocks = ofSide.flatMap((holder) =>
      holderBlocks(holder, ofSide, answer, selection, shown),
    );
    return blocks.length > 0 ? [{ kind: "heading", text }, ...blocks] : [];
  });
  const whole = holders
    .flatMap(({ statements }) => statements)
    .flatMap(({ text, evidence }) =>
      evidence.filter((number) => answer.evidence[number]?.text === text),
    );
  return [...sides, ...evidenceBlock(answer, selection, undefined, whole)];
}

/**
 * @param ofSide all holders of the side: words that some of them share are printed once, under all their names
 * @param shown quotes of the side that stand on the card already
 */
function holderBlocks(
  { name, entity, polarity, statements }: StanceHolder,
  ofSide: readonly StanceHolder[],
  answer: Answer,
  selection: Selection,
  shown: Set<Quote>,
): readonly Block[] {
  const count = statements.filter((one) => one.polarity === polarity).length;
  const position: readonly Block[] =
    polarity === "unclear"
      ? []
      : [
          {
            kind: "text",
            text: `${name}: ${polarity}, in ${count} of ${statements.length} statements`,
          },
        ];
  const blocks = statements.flatMap(({ quote, text, evidence }): readonly Block[] => {
    const reading = readingOf(answer, evidence[0], selection);
    if (!quote) {
      const words = [{ text: oneLine(text), verbatim: false }];
      const speaker = labelOf(entity, name, reading);
      return [{ kind: "quote", words, speaker, cites: evidence.map((n) => n + 1) }];
    }
    if (shown.has(quote)) return [];
    shown.add(quote);
    const sharing = ofSide.filter((holder) => holder.statements.some((one) => one.quote === quote));
    const labels = sharing.map((holder) => labelOf(holder.entity, holder.name, reading));
    return [{ ...quoteBlock(quote, reading, evidence), speaker: joinNames(labels) }];
  });
  return [...position, ...blocks];
}

function labelOf(id: string | null, name: string, { analysis }: Reading): string {
  const { people, organisations } = analysis;
  const entity = [...people, ...organisations].find((one) => one.id === id);
  return entity ? entityLabel(entity) : name;
}
