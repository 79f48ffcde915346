import type { Quote, Stance } from "../../analysis.ts";
import { CLOCK, COUNT, DURATION, MONEY, REASON, YEAR } from "./answer-patterns.ts";
import { countsNoun } from "./counts-noun.ts";
import { namesKind } from "./names-kind.ts";
import { namesNearest } from "./names-nearest.ts";
import { othersIn } from "./others-in.ts";
import type { Passage } from "./passages.ts";
import type { QuestionKind } from "./question-kinds.ts";
import type { Question } from "./read-question.ts";
import { tellsAge } from "./tells-age.ts";
import { tellsHow } from "./tells-how.ts";

// "How much does it cost": passengers are no answer.
const PAYING =
  /\b(?:costs?|prices?|worth|values?|pay|pays|paid|expensive|money|sold|spend|spent)\b/iu;

// "At what time": a day is no answer.
const CLOCK_ASKED = /\bwhat time\b/iu;

type TypeRule = (passage: Passage, question: Question) => boolean;

const RULES: Partial<Record<QuestionKind, TypeRule>> = {
  "how long": (passage, question) => namesNearest(question, passage, placesOf(passage, DURATION)),
  "how much": (passage, question) =>
    namesNearest(question, passage, [
      ...placesOf(passage, MONEY),
      ...(PAYING.test(question.text) ? [] : placesOf(passage, COUNT)),
    ]),
  "how many": (passage, question) => countsNoun(question, passage),
  when: (passage, question) =>
    namesNearest(question, passage, [
      ...(CLOCK_ASKED.test(question.text) ? [] : [...datesOf(passage), ...placesOf(passage, YEAR)]),
      ...placesOf(passage, CLOCK),
    ]),
  where: (passage, question) => tellsWhere(passage, question),
  who: (passage, question) => hasActor(passage, question),
  why: ({ text }) => REASON.test(text),
  how: (passage, question) => tellsHow(question, passage),
  "how old": (passage, question) => tellsAge(question, passage),
  what: (passage, question) => namesKind(question, passage),
};

/** Whether a sentence holds an expression of the kind that the question wants: a duration for "how long". */
export const holdsAnswerTo = (question: Question, passage: Passage): boolean =>
  RULES[question.kind]?.(passage, question) ?? true;

// "in Oslo", "to the northern Barents Sea", "left Bergen"; but "the US president" is no place to be at.
const AT =
  /(?<!\p{L})(?:in|at|to|from|near|into|across|through|outside|inside|between|on|off|over|around|along|via|towards?|and|of|left|leav(?:e|es|ing)|reach(?:ed|es)?|visit(?:ed|s|ing)?|enter(?:ed|s)?)\s+(?:the\s+)?(?:[\p{Ll}-]{1,20}\s+)?$/iu;

// As far back as the words before a place may reach.
const BEFORE = 60;

/** Whether a sentence says where: a place that the question does not name, behind a small word that leads there. */
function tellsWhere(passage: Passage, question: Question): boolean {
  const { text, sentences, places } = passage.reading.analysis;
  const [from, to] = sentences[passage.sentence] ?? [0, 0];
  return othersIn(passage, question, places).some(({ mentions }) =>
    mentions.some(
      ([start]) =>
        start >= from && start < to && AT.test(text.slice(Math.max(from, start - BEFORE), start)),
    ),
  );
}

/** Whether a sentence names somebody who may have done it: a person, an organisation, or whoever speaks in it. */
function hasActor(passage: Passage, question: Question): boolean {
  const { people, organisations, quotes, stances } = passage.reading.analysis;
  if (othersIn(passage, question, [...people, ...organisations]).length > 0) return true;
  const here = ({ sentences }: Quote | Stance): boolean => sentences.includes(passage.sentence);
  return quotes.some((quote) => quote.speaker !== null && here(quote)) || stances.some(here);
}

/** Where the expressions of a pattern begin in the article. */
function placesOf({ reading, sentence, text }: Passage, pattern: RegExp): readonly number[] {
  const start = reading.analysis.sentences[sentence]?.[0] ?? 0;
  return [...text.matchAll(pattern)].map(({ index }) => start + index);
}

const datesOf = ({ reading, sentence }: Passage): readonly number[] =>
  reading.analysis.timeline
    .filter((moment) => moment.sentence === sentence)
    .map(({ expression }) => expression[0]);
