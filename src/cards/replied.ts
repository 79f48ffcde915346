import type { Answer } from "../answer.ts";
import type { Block, Card, Reply } from "../card.ts";
import type { Selection } from "../command.ts";
import { footer } from "./footer.ts";
import { WRITTEN_BY_RULES } from "./written-by.ts";

/**
 * A reply that answers: the card in front, the typed answer behind it.
 * @param wrote a sentence on who wrote it; without it no part needed a writer
 */
export function replied(
  answer: Answer,
  selection: Selection,
  title: string,
  blocks: readonly Block[],
  wrote: string = WRITTEN_BY_RULES,
): Reply {
  const card: Card = { title, blocks, footer: footer(selection, wrote, answer.found) };
  return { card, answer, failure: null };
}
