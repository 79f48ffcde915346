import type { Answer, WhoAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { oneLine } from "./one-line.ts";
import { quoteBlock } from "./quote-block.ts";
import { quoteCount } from "./quote-count.ts";
import { quoteSource, tellsSources } from "./quote-source.ts";
import { readingOf } from "./reading-of.ts";
import { doNot } from "./searched.ts";
import { sourceLabel } from "./source-label.ts";
import { unknownName } from "./unknown-name.ts";
import { withStop } from "./with-stop.ts";

// More belongs to /quotes; a card is read at a glance.
const MOST_STATEMENTS = 8;
const MOST_MENTIONS = 5;

/** What a card tells of somebody: their words, then what they do in the story, then the sentences. */
export function whoBlocks(answer: Answer<WhoAnswer>, selection: Selection): readonly Block[] {
  const { entity, statements } = answer.answer;
  if (!entity) return unknownName(answer, String(answer.options.name), selection);
  const said = statements.slice(0, MOST_STATEMENTS);
  const distinct = distinctMentions(answer);
  const told = mostTelling(answer, distinct);
  const left = statements.length - said.length + (distinct.length - told.length);
  const text = (number: number): string => oneLine(answer.evidence[number]?.text ?? "");
  const cited = [...said.flatMap(({ evidence }) => evidence), ...told];
  return [
    ...known(answer, selection),
    { kind: "heading", text: "Reported as saying" },
    ...(said.length > 0
      ? said.map((statement) => statementBlock(statement, answer, selection))
      : [{ kind: "text", text: withStop(`${doNot("quote", selection)} ${entity.name}`) } as const]),
    ...(told.length > 0
      ? ([
          { kind: "heading", text: tellsSources(selection) ? "In the news" : "In the story" },
          { kind: "list", items: told.map((n) => ({ text: text(n), cites: [n + 1] })) },
        ] as const)
      : []),
    ...(left > 0 ? [{ kind: "text", text: `Left out here: ${left} more.` } as const] : []),
    ...evidenceBlock(answer, selection, cited, told),
  ];
}

function statementBlock(
  { quote, evidence, also }: WhoAnswer["statements"][number],
  answer: Answer,
  selection: Selection,
): Block {
  const reading = readingOf(answer, evidence[0], selection);
  const source = quoteSource(reading, also, answer, selection);
  return { ...quoteBlock(quote, reading, evidence), ...(source && { source }) };
}

/** Among many articles: the role with whose word it is, for roles change, and how much there is. */
function known(answer: Answer<WhoAnswer>, selection: Selection): readonly Block[] {
  if (!tellsSources(selection)) return [];
  const { entity, statements, roleFrom } = answer.answer;
  const reading = selection.readings.find(({ analysis }) => analysis.id === roleFrom);
  const lines = [
    ...(reading
      ? [
          `Role: ${entity?.role}, as reported by ${sourceLabel(reading, selection.readings.length)}.`,
        ]
      : []),
    ...(statements.length > 0 ? [`${quoteCount(answer, selection)}.`] : []),
  ];
  return lines.map((text) => ({ kind: "text", text }));
}

/** Outlets that carry one text say it once. */
function distinctMentions({ answer, evidence }: Answer<WhoAnswer>): readonly number[] {
  const seen = new Set<string>();
  return answer.mentioned.filter((number) => {
    const text = evidence[number]?.text ?? "";
    return !seen.has(text) && seen.add(text);
  });
}

/** A sentence that begins with somebody tells of them; one that names them late, or by a pronoun, tells of others. */
function mostTelling(
  { answer: { entity }, evidence }: Answer<WhoAnswer>,
  mentioned: readonly number[],
): readonly number[] {
  const names = entity ? [entity.name, ...entity.aliases] : [];
  const place = (number: number): number => {
    const text = evidence[number]?.text ?? "";
    const found = names.map((name) => text.indexOf(name)).filter((index) => index >= 0);
    return found.length > 0 ? Math.min(...found) : text.length;
  };
  const best = [...mentioned].sort((a, b) => place(a) - place(b)).slice(0, MOST_MENTIONS);
  return mentioned.filter((number) => best.includes(number));
}
