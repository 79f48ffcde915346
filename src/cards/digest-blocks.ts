import type { Answer, DigestAnswer } from "../answer.ts";
import type { Block, ListItem } from "../card.ts";
import type { Selection } from "../command.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { oneLine } from "./one-line.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { searched } from "./searched.ts";
import { shortenQuote } from "./shorten-quote.ts";
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
  const dates = inDateOrder(timeline).slice(0, MOST_DATES);
  const whole = bullets.flatMap(({ text, evidence: [n = -1] }) =>
    answer.evidence[n]?.text === text ? [n] : [],
  );
  const cited = [...bullets, ...quotes, ...dates].flatMap(({ evidence }) => evidence);
  return [
    ...happened(answer),
    ...under("Key quotes", quoteBlocks(quotes, selection).map(shortenQuote)),
    ...under("People", factsOf(people.map(({ name, role }) => [name, role ?? "no role given"]))),
    ...under("Dates", listOf(dateItems(dates))),
    ...under("Evidence", evidenceBlock(answer, selection, cited, whole)),
  ];
}

/** The bullets; those of several articles under the headlines of theirs. */
function happened({ answer, articles, evidence }: Answer<DigestAnswer>): readonly Block[] {
  const bulletsOf = (id: string): readonly ListItem[] =>
    answer.bullets
      .filter((bullet) => evidence[bullet.evidence[0] ?? -1]?.article === id)
      .map((bullet) => ({ text: oneLine(bullet.text), cites: plus(bullet.evidence) }));
  return articles.flatMap(({ id, title }) => {
    const heading = articles.length === 1 ? "What happened" : (title ?? "Untitled article");
    return under(heading, listOf(bulletsOf(id)));
  });
}

/** One line a date, however often the articles name it. */
function dateItems(dates: DigestAnswer["timeline"]): readonly ListItem[] {
  const cites = new Map<string, readonly number[]>();
  for (const date of dates) {
    const when = whenOf(date);
    cites.set(when, [...new Set([...(cites.get(when) ?? []), ...plus(date.evidence)])]);
  }
  return [...cites].map(([text, numbers]) => ({ text, cites: numbers }));
}

const plus = (numbers: readonly number[]): readonly number[] => numbers.map((n) => n + 1);

const under = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [{ kind: "heading", text }, ...blocks] : [];

const listOf = (items: readonly ListItem[]): readonly Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];

type FactsBlock = Extract<Block, { kind: "facts" }>;

const factsOf = (rows: FactsBlock["rows"]): readonly Block[] =>
  rows.length > 0 ? [{ kind: "facts", rows }] : [];
