import type { Answer, DigestAnswer } from "../answer.ts";
import { titleOf } from "../answers/title-of.ts";
import type { Block } from "../card.ts";
import type { Cut } from "../written.ts";
import { TROUBLE_WORDS } from "./trouble-words.ts";

/** A long article is not cut in silence, and a comparison that failed not left out in silence. */
export function cutNotes({ answer, articles }: Answer<DigestAnswer>): readonly Block[] {
  const notes = answer.writing.flatMap(({ article, cut }): readonly string[] => {
    if (!cut) return [];
    const cutOne = articles.find(({ id }) => id === article);
    const of = articles.length > 1 && cutOne ? ` of “${titleOf(cutOne)}”` : "";
    return [`The language model was given ${part(cut)}${of}.`];
  });
  return [...notes, ...comparingNotes(answer)].map((text) => ({ kind: "text", text }));
}

function comparingNotes({ comparing, writing }: DigestAnswer): readonly string[] {
  const { why, cut } = comparing;
  if (cut)
    return [
      `To set the articles side by side the language model was given ${part(cut)} of them all.`,
    ];
  // The last line of the card tells what kept the model from the digests.
  const isTold = writing.some((one) => one.why === why);
  return why && !isTold ? [`The articles are not set side by side: ${TROUBLE_WORDS[why]}.`] : [];
}

const part = ({ sentences, of }: Cut): string => `${sentences} of the ${of} sentences`;
