import type { Answer, QuotesAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { count } from "./count.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { tellsSources } from "./quote-source.ts";
import { doNot, searched } from "./searched.ts";
import { withStop } from "./with-stop.ts";

// Of many articles a card shows as many as may be asked for; one article's are shown whole.
const MOST_OF_MANY = 25;

/** Quotes with their sentences, or that there are none. @param name whose were asked for */
export function quotesBlocks(
  answer: Answer<QuotesAnswer>,
  selection: Selection,
  name: string | undefined,
): readonly Block[] {
  const { quotes } = answer.answer;
  if (!answer.found) {
    const whom = name ? ` ${name}` : " anybody";
    return [
      { kind: "text", text: withStop(`${doNot("quote", selection)}${whom}`) },
      { kind: "text", text: searched(selection) },
    ];
  }
  const shown = tellsSources(selection) ? quotes.slice(0, MOST_OF_MANY) : quotes;
  const left = quotes.length - shown.length;
  const cited = shown.flatMap(({ evidence }) => evidence);
  return [
    ...quoteBlocks(shown, answer, selection),
    ...(left > 0
      ? [{ kind: "text", text: `${count(left, "older quote")} not shown here.` } as const]
      : []),
    ...evidenceBlock(answer, selection, cited),
  ];
}
