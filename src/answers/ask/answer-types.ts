import { sentenceAt } from "../sentence-at.ts";
import type { Passage } from "./passages.ts";
import type { QuestionKind } from "./question-kinds.ts";

const NUMBER =
  "(?:\\d[\\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds? of|thousands? of|half an?|several|a few|a couple of|many)";

// "two hours", "nearly 40 minutes", "an hour and a half", "for decades"
const DURATION = new RegExp(
  `(?<!\\p{L})(?:${NUMBER}[ -](?:\\p{Ll}+[ -])?|for )(?:second|minute|hour|day|week|month|year|decade|centur)`,
  "iu",
);

// "$84 million", "84 million euros", "£3bn", "40 cents"
const MONEY =
  /[$€£¥₽₴]\s?\d|\d(?:[\d,.]*)\s?(?:(?:thousand|million|billion|trillion|bn|m)\s)?(?:dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|hryvnias?|francs?|kron\p{L}{1,3}|cents?|percent|per cent|%)/iu;

// A number in figures or in words, or a share: "6,200 passengers", "one-third of the town"
const COUNT =
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|third|quarter|none|several)(?!\p{L})/iu;

// "because of the storm", "after", "in order to"
const REASON =
  /(?<!\p{L})(?:because|since|due to|owing to|thanks to|as a result|in response to|in order to|so that|the reason|reasons?|caused by|following|citing|over (?:fears|concerns)|amid)(?!\p{L})/iu;

type TypeRule = (passage: Passage) => boolean;

const RULES: Partial<Record<QuestionKind, TypeRule>> = {
  "how long": ({ text }) => DURATION.test(text),
  "how much": ({ text }) => MONEY.test(text) || COUNT.test(text),
  "how many": ({ text }) => COUNT.test(text),
  when: ({ reading, sentence }) =>
    reading.analysis.timeline.some((moment) => moment.sentence === sentence),
  where: ({ reading, sentence }) =>
    reading.analysis.places.some(({ mentions }) =>
      mentions.some(([start]) => sentenceAt(reading.analysis.sentences, start) === sentence),
    ),
  who: ({ entities }) => entities.size > 0,
  why: ({ text }) => REASON.test(text),
};

/** Whether a sentence holds an expression of the kind that the question wants: a duration for "how long". */
export const holdsAnswerTo = (kind: QuestionKind, passage: Passage): boolean =>
  RULES[kind]?.(passage) ?? true;

/** Kinds whose answer is an expression that can be checked for. */
export const isTyped = (kind: QuestionKind): boolean =>
  ["how long", "how much", "how many", "when"].includes(kind);
