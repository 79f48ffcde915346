import { tokenise } from "../../analysis/tokens.ts";
import type { Reading } from "../../command.ts";
import { placeForms } from "../place-forms.ts";
import { type ContentWord, contentStems, contentWords } from "./content-words.ts";
import { findNamesIn, type NamedWords } from "./find-names-in.ts";
import { GENERIC_WORDS } from "./generic-words.ts";
import type { Passage } from "./passages.ts";
import { kindOf, type QuestionKind } from "./question-kinds.ts";
import { stem as stemOf } from "./stem.ts";
import { familyOf } from "./word-families.ts";

/** A part of the question that an answer has to speak of. */
export type Term = {
  readonly text: string;
  /** Where it stands in the question. */
  readonly start: number;
  /** A sentence without one of its names, numbers or nouns answers another question; verbs have synonyms. */
  readonly kind: "name" | "number" | "noun" | "other";
  /** The stems of all that it may be called. */
  readonly stems: readonly string[];
  /** Exact forms of other words for it, and of a verb's opposite where the question asks whether. */
  readonly forms: ReadonlySet<string>;
  /** Those of them that are nouns: "departure" for "leave". */
  readonly nouns: ReadonlySet<string>;
  coveredBy(passage: Passage): boolean;
};

export type Question = {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly terms: readonly Term[];
  /** The names in it that the articles know; each is a term too. */
  readonly names: readonly NamedWords[];
};

/** Takes a question apart: what it wants to know, and of whom and what. */
export function readQuestion(question: string, readings: readonly Reading[]): Question {
  const names = findNamesIn(question, readings);
  const tags = new Map(tokenise(question, []).map(({ start, pos }) => [start, pos]));
  const kind = kindOf(question);
  const words = contentWords(question)
    .filter(({ start }) => !names.some((name) => start >= name.start && start < name.end))
    .filter(({ text }) => kind === "whether" || !GENERIC_WORDS.has(text.toLowerCase()))
    .map((word) => wordTerm(word, question, kind, names, tags.get(word.start) ?? "X"));
  return {
    text: question,
    kind: kindWith(kind, question, names, words),
    terms: [...names.map(nameTerm), ...words],
    names,
  };
}

// "What is Okafor's job?" asks who she is.
const OFFICE = /\b(?:jobs?|roles?|positions?|posts?|offices?)\b/iu;

// "What did Okafor do?" asks for more than who she is.
const DEED = /\b(?:happen\p{L}*|say|said|do|doing|done)\b/iu;

/** A name and nothing else asks who somebody is: "who is Okafor", but not "who is with Okafor". */
function kindWith(
  kind: QuestionKind,
  question: string,
  names: readonly NamedWords[],
  words: readonly Term[],
): QuestionKind {
  const others = words.filter(({ text }) => !OFFICE.test(text));
  // "Okafor", "tell me about Okafor"
  const asksWho = kind === "identity" || (kind === "what" && !DEED.test(question));
  if (asksWho && names.length === 1 && others.length === 0) return "identity";
  return kind === "identity" ? "who" : kind;
}

function nameTerm({ topic, text, start }: NamedWords): Term {
  const isHere = ({ reading, entities }: Passage): boolean =>
    topic.merged?.appearances.some(
      (one) => one.reading === reading && entities.has(one.entity.id),
    ) ?? false;
  return {
    text: topic.merged?.entity.name ?? text,
    start,
    kind: "name",
    stems: [...new Set([text, ...topic.forms].flatMap(contentStems))],
    forms: NONE,
    nouns: NONE,
    coveredBy: (passage) => topic.mentionedIn(passage.text) || isHere(passage),
  };
}

const NONE: ReadonlySet<string> = new Set();

const CAPITAL = /^\p{Lu}/u;

function wordTerm(
  { stem, text, start }: ContentWord,
  question: string,
  asked: QuestionKind,
  names: readonly NamedWords[],
  pos: string,
): Term {
  const kind = /^\p{N}/u.test(text)
    ? "number"
    : CAPITAL.test(text) && start > 0
      ? "name"
      : (pos === "NOUN" || pos === "PROPN") && !isVerbHere(start, question, names)
        ? "noun"
        : "other";
  // "Kenya" in the question, "Kenyan troops" in the article, which never names the country itself.
  const people =
    kind === "name" ? placeForms(text).adjectives.map((word) => stemOf(word.toLowerCase())) : [];
  const family = familyOf(kind === "other" || kind === "noun" ? stem : "");
  const opposites = asked === "whether" ? family.opposites : [];
  const nouns = new Set(family.nouns);
  const forms = new Set([...family.verbs, ...family.nouns, ...opposites]);
  const covers = (passage: Passage): boolean =>
    passage.stems.has(stem) ||
    people.some((word) => passage.stems.has(word)) ||
    (forms.size > 0 &&
      contentWords(passage.text).some((word) => forms.has(word.text.toLowerCase())));
  return { text, start, kind, stems: [stem, ...people], forms, nouns, coveredBy: covers };
}

// "How long did Demir talk": behind a name that an auxiliary opens stands a verb, whatever the tagger thinks.
const AUXILIARY = /\b(?:do|does|did|will|would|can|could|should|may|might|must)\s+(?:the\s+)?$/iu;

function isVerbHere(start: number, question: string, names: readonly NamedWords[]): boolean {
  const before = names.find(
    (name) => question.slice(name.end, start).trim() === "" && name.end < start,
  );
  return before !== undefined && AUXILIARY.test(question.slice(0, before.start));
}
