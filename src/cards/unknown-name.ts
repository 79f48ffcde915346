import type { Answer, WhoAnswer } from "../answer.ts";
import { whatTheyShare } from "../answers/what-they-share.ts";
import { whereWordsStand } from "../answers/where-words-stand.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { doNot, searched } from "./searched.ts";
import { withStop } from "./with-stop.ts";

// More sentences than these do not make clearer who it is.
const MOST_SENTENCES = 3;

/** The card of a look-up that leads to nobody, or to several: never that a name is missing which stands there. */
export function unknownName(
  answer: Answer<WhoAnswer>,
  asked: string,
  selection: Selection,
): readonly Block[] {
  const { near, mentioned } = answer.answer;
  const names = { kind: "list", items: near.map((text) => ({ text })) } as const;
  const shared = whatTheyShare(near, asked, selection);
  if (shared) return [{ kind: "text", text: `Several people bear this ${shared}:` }, names];
  const told = mentioned.slice(0, MOST_SENTENCES);
  return [
    { kind: "text", text: mentioning(asked, told.length > 0, selection) },
    ...evidenceBlock(answer, selection, told),
    ...(near.length > 0 ? ([{ kind: "text", text: "Near that name:" }, names] as const) : []),
    { kind: "text", text: searched(selection) },
  ];
}

function mentioning(asked: string, told: boolean, selection: Selection): string {
  const subject = selection.readings.length > 1 ? "The articles mention" : "The article mentions";
  if (told) return `${subject} “${asked}”, but Verbatim does not know who or what it is.`;
  if (selection.readings.some((reading) => whereWordsStand(asked, reading).length > 0))
    return `${subject} “${asked}” in a headline or a byline only.`;
  return withStop(`${doNot("mention", selection)} ${asked}`);
}
