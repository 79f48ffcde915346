import { sentenceAt } from "../sentence-at.ts";
import { COUNT, DURATION, MONEY, REASON } from "./answer-patterns.ts";
import { countsNoun } from "./counts-noun.ts";
import { namesNearest } from "./names-nearest.ts";
import type { Passage } from "./passages.ts";
import type { QuestionKind } from "./question-kinds.ts";
import type { Question } from "./read-question.ts";

type TypeRule = (passage: Passage, question: Question) => boolean;

const RULES: Partial<Record<QuestionKind, TypeRule>> = {
  "how long": (passage, question) => namesNearest(question, passage, placesOf(passage, DURATION)),
  "how much": (passage, question) =>
    namesNearest(question, passage, [...placesOf(passage, MONEY), ...placesOf(passage, COUNT)]),
  "how many": (passage, question) => countsNoun(question, passage),
  when: (passage, question) => namesNearest(question, passage, datesOf(passage)),
  where: ({ reading, sentence }) =>
    reading.analysis.places.some(({ mentions }) =>
      mentions.some(([start]) => sentenceAt(reading.analysis.sentences, start) === sentence),
    ),
  who: ({ entities }) => entities.size > 0,
  why: ({ text }) => REASON.test(text),
};

/** Whether a sentence holds an expression of the kind that the question wants: a duration for "how long". */
export const holdsAnswerTo = (question: Question, passage: Passage): boolean =>
  RULES[question.kind]?.(passage, question) ?? true;

/** Kinds whose answer is an expression that can be checked for. */
export const isTyped = (kind: QuestionKind): boolean =>
  ["how long", "how much", "how many", "when"].includes(kind);

/** Where the expressions of a pattern begin in the article. */
function placesOf({ reading, sentence, text }: Passage, pattern: RegExp): readonly number[] {
  const start = reading.analysis.sentences[sentence]?.[0] ?? 0;
  return [...text.matchAll(pattern)].map(({ index }) => start + index);
}

const datesOf = ({ reading, sentence }: Passage): readonly number[] =>
  reading.analysis.timeline
    .filter((moment) => moment.sentence === sentence)
    .map(({ expression }) => expression[0]);
