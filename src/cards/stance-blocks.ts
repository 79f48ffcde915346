import type { Quote } from "../analysis.ts";
import type { Answer, StanceAnswer, StanceHolder } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Reading, Selection } from "../command.ts";
import { count } from "./count.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { oldestDay } from "./oldest-day.ts";
import { oneLine } from "./one-line.ts";
import { quoteBlock } from "./quote-block.ts";
import { quoteSource, tellsSources } from "./quote-source.ts";
import { readingOf } from "./reading-of.ts";
import { doNot, searched } from "./searched.ts";
import { entityLabel, joinNames } from "./speaker-label.ts";
import { withStop } from "./with-stop.ts";

// Of many articles: so many voices a side, and of each the newest statements.
const MOST_HOLDERS = 10;
const MOST_STATEMENTS = 3;

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
            { kind: "text", text: "What speaks of it reports nobody's view:" } as const,
            ...evidenceBlock(answer, selection),
          ]
        : []),
      { kind: "text", text: searched(selection) },
    ];
  }
  const many = tellsSources(selection);
  const sides = SIDES.flatMap(([side, text]): readonly Block[] => {
    const ofSide = holders.filter((holder) => holder.side === side);
    const shown = new Set<Quote>();
    const blocks = ofSide
      .slice(0, many ? MOST_HOLDERS : ofSide.length)
      .flatMap((holder) => holderBlocks(holder, ofSide, answer, selection, shown));
    return blocks.length > 0 ? [{ kind: "heading", text }, ...blocks] : [];
  });
  const whole = holders
    .flatMap(({ statements }) => statements)
    .flatMap(({ text, evidence }) =>
      evidence.filter((number) => answer.evidence[number]?.text === text),
    );
  if (!many) return [...sides, ...evidenceBlock(answer, selection, undefined, whole)];
  const cited = sides.flatMap((block) =>
    block.kind === "quote" ? block.cites.map((n) => n - 1) : [],
  );
  return [...sides, ...leftOut(holders), ...evidenceBlock(answer, selection, cited, whole)];
}

/** Nothing is left out in silence. */
function leftOut(holders: readonly StanceHolder[]): readonly Block[] {
  const unheard = SIDES.map(([side]) => holders.filter((one) => one.side === side).length)
    .map((length) => Math.max(0, length - MOST_HOLDERS))
    .reduce((sum, length) => sum + length, 0);
  const older = holders
    .map(({ statements }) => Math.max(0, statements.length - MOST_STATEMENTS))
    .reduce((sum, length) => sum + length, 0);
  const parts = [
    ...(unheard > 0 ? [count(unheard, "more speaker")] : []),
    ...(older > 0 ? [`${count(older, "older statement")} of those above`] : []),
  ];
  if (parts.length === 0) return [];
  const text = `Left out here: ${parts.join(", ")}; since: and outlet: narrow it down.`;
  return [{ kind: "text", text }];
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
  const agreeing = statements.filter((one) => one.polarity === polarity).length;
  const position: readonly Block[] =
    polarity === "unclear"
      ? []
      : [
          {
            kind: "text",
            text: `${name}: ${polarity}, in ${agreeing} of ${statements.length} statements${sinceOf(statements, answer, selection)}`,
          },
        ];
  const told = tellsSources(selection) ? statements.slice(0, MOST_STATEMENTS) : statements;
  const blocks = told.flatMap(({ quote, text, evidence, also }): readonly Block[] => {
    const reading = readingOf(answer, evidence[0], selection);
    const stood = quoteSource(reading, also, answer, selection);
    const source = stood === undefined ? {} : { source: stood };
    if (!quote) {
      const words = [{ text: oneLine(text), verbatim: false }];
      const speaker = labelOf(entity, name, reading);
      return [{ kind: "quote", words, speaker, ...source, cites: evidence.map((n) => n + 1) }];
    }
    if (shown.has(quote)) return [];
    shown.add(quote);
    const sharing = ofSide.filter((holder) => holder.statements.some((one) => one.quote === quote));
    const labels = sharing.map((holder) => labelOf(holder.entity, holder.name, reading));
    return [{ ...quoteBlock(quote, reading, evidence), speaker: joinNames(labels), ...source }];
  });
  return [...position, ...blocks];
}

/** From when the statements are: an old position is no present one. */
function sinceOf(
  statements: StanceHolder["statements"],
  { evidence }: Answer,
  selection: Selection,
): string {
  if (!tellsSources(selection)) return "";
  const ids = new Set(statements.flatMap((one) => one.evidence).map((n) => evidence[n]?.article));
  const day = oldestDay(selection.readings.filter(({ analysis }) => ids.has(analysis.id)));
  return day === null ? "" : ` since ${day}`;
}

function labelOf(id: string | null, name: string, { analysis }: Reading): string {
  const { people, organisations } = analysis;
  const entity = [...people, ...organisations].find((one) => one.id === id);
  return entity ? entityLabel(entity) : name;
}
