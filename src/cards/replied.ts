import type { Answer } from "../answer.ts";
import type { Block, Card, Reply } from "../card.ts";
import type { Selection } from "../command.ts";
import { footer } from "./footer.ts";

/** A reply that answers: the card in front, the typed answer behind it. */
export function replied(
  answer: Answer,
  selection: Selection,
  title: string,
  blocks: readonly Block[],
): Reply {
  const card: Card = { title, blocks, footer: footer(selection) };
  return { card, answer, failure: null };
}
