import type { Answer, WrittenBy } from "../answer.ts";
import type { Block, Card, Reply } from "../card.ts";
import type { Selection } from "../command.ts";
import { footer } from "./footer.ts";

/**
 * A reply that answers: the card in front, the typed answer behind it.
 * @param writing who wrote it, part by part; without it no part needed a writer
 */
export function replied(
  answer: Answer,
  selection: Selection,
  title: string,
  blocks: readonly Block[],
  writing: readonly WrittenBy[] = [],
): Reply {
  const card: Card = { title, blocks, footer: footer(selection, writing) };
  return { card, answer, failure: null };
}
