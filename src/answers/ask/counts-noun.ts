import { COUNT } from "./answer-patterns.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";
import { stem } from "./stem.ts";

// How many boats …?
const COUNTED = /how many (?:of (?:the |its |their )?)?([\p{L}\p{M}-]+)/iu;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*/gu;

// "1,400 small fishing boats": so many words stand between a number and what it counts.
const WIDEST = 3;

// "41 percent of the small boats"
const SMALL = new Set(["percent", "per", "cent", "of", "the"]);

/** Whether a sentence counts what the question asks the number of: "1,400 boats", not "two men and their boats". */
export function countsNoun({ text: question, terms }: Question, { text }: Passage): boolean {
  const noun = COUNTED.exec(question)?.[1]?.toLowerCase();
  const isTerm = terms.some((term) => term.text.toLowerCase() === noun);
  if (noun === undefined || !isTerm) return text.search(COUNT) >= 0;
  const words = [...text.matchAll(WORD)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !SMALL.has(word));
  return words.some((word, i) => {
    const before = words.slice(Math.max(0, i - WIDEST), i);
    const counting = before.slice(before.findLastIndex((one) => one === "and" || one === "or") + 1);
    return stem(word) === stem(noun) && counting.some((one) => one.search(COUNT) >= 0);
  });
}
