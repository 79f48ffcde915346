import { type ContentWord, contentWords } from "./content-words.ts";
import type { NamedWords } from "./find-names-in.ts";
import type { Question, Term } from "./read-question.ts";

/** What a question asks to have been done, and by whom if it names them. */
export type Deed = { readonly verb: Term; readonly doer: NamedWords | null };

/** "Did", "does", "has": the question is of what is so, and a wish or a demand does not tell. */
export const FACTUAL = /\b(?:do|does|did|has|have|had|is|are|was|were)\b/iu;

/** "Will", "could": the question itself is of what may come. */
export const OPEN = /\b(?:will|would|shall|should|can|could|may|might|must)\b/iu;

const AUXILIARY = new RegExp(`${FACTUAL.source}|${OPEN.source}`, "iu");

/** The deed of a question: "pay" and Okafor in "how much did Okafor pay for the tram"; null where none is plain. */
export function findDeed({ text, terms, names }: Question): Deed | null {
  const auxiliary = AUXILIARY.exec(text);
  if (!auxiliary) return null;
  const after = auxiliary.index + auxiliary[0].length;
  const doer = names.find(({ start }) => SMALL.test(text.slice(after, start))) ?? null;
  const from = doer?.end ?? after;
  const later = [...terms]
    .filter(({ kind, start }) => kind !== "name" && start >= from)
    .sort((a, b) => a.start - b.start);
  const verb = doer ? later[0] : later.find(({ kind }) => kind === "other");
  return verb ? { verb, doer } : null;
}

const SMALL = /^\s+(?:the\s+)?$/iu;

/** Where a verb of the question, another word for it or its opposite stands in a text. */
export const findVerb = ({ stems, forms }: Term, text: string): readonly ContentWord[] =>
  contentWords(text).filter(
    (word) => stems.includes(word.stem) || forms.has(word.text.toLowerCase()),
  );
