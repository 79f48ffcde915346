import { tokenise } from "../../analysis/tokens.ts";
import type { Reading } from "../../command.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { findNamesIn, type NamedWords } from "./find-names-in.ts";
import { GENERIC_NOUNS } from "./generic-nouns.ts";
import type { Passage } from "./passages.ts";
import { kindOf, type QuestionKind } from "./question-kinds.ts";

/** A part of the question that an answer has to speak of. */
export type Term = {
  readonly text: string;
  /** name: an entity of the articles. unknown name: they know none of that name. */
  readonly kind: "name" | "unknown name" | "number" | "noun" | "other";
  coveredBy(passage: Passage): boolean;
};

export type Question = {
  readonly kind: QuestionKind;
  readonly terms: readonly Term[];
  readonly names: readonly NamedWords[];
};

/** Takes a question apart: what it wants to know, and of whom and what. */
export function readQuestion(question: string, readings: readonly Reading[]): Question {
  const kind = kindOf(question);
  const names = findNamesIn(question, readings);
  const tags = new Map(tokenise(question, []).map(({ start, pos }) => [start, pos]));
  const words = contentWords(question).filter(
    ({ start }) => !names.some((name) => start >= name.start && start < name.end),
  );
  const terms = words
    .filter(({ text }) => !GENERIC_NOUNS.has(text.toLowerCase()))
    .filter((word) => word.start > 0 || !/^(?:how|what|which)$/iu.test(word.text))
    .map((word) => wordTerm(word, tags.get(word.start) ?? "X"));
  const named = names.map(
    ({ topic, text }): Term => ({
      text: topic.merged?.entity.name ?? text,
      kind: "name",
      coveredBy: ({ reading, entities, text: said }) =>
        topic.mentionedIn(said) ||
        (topic.merged?.appearances.some(
          (a) => a.reading === reading && entities.has(a.entity.id),
        ) ??
          false),
    }),
  );
  return { kind, terms: [...named, ...terms], names };
}

const NAME = /^\p{Lu}/u;

function wordTerm({ stem, text, start }: ContentWord, pos: string): Term {
  const kind = /^\p{N}/u.test(text)
    ? "number"
    : NAME.test(text) && start > 0
      ? "unknown name"
      : pos === "NOUN" || pos === "PROPN"
        ? "noun"
        : "other";
  return { text, kind, coveredBy: ({ stems }) => stems.has(stem) };
}
