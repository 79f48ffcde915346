import type { Answer, DigestAnswer } from "../answer.ts";
import { nameOfLanguage } from "../answers/language-code.ts";
import type { Block } from "../card.ts";

/**
 * What a reader of a translation has to know, and why there is none where one was asked for.
 * @param asked code of the language that was asked for, if any
 */
export function translationNotes(
  { answer }: Answer<DigestAnswer>,
  asked: string | undefined,
): readonly Block[] {
  const translated = answer.writing.flatMap(({ translation }) => translation ?? []);
  const [one] = translated;
  if (one) {
    const from = [...new Set(translated.map((each) => nameOfLanguage(each.from)))].join(", ");
    const text = `Translated from ${from} into ${nameOfLanguage(one.to)} by the language model: numbers and names were checked, the wording could not be. Quotes and evidence stay in ${from}.`;
    return [{ kind: "text", text }];
  }
  if (asked === undefined || answer.writer === "model") return [];
  const text = `A digest in ${nameOfLanguage(asked)} takes a language model that answers.`;
  return [{ kind: "text", text }];
}
