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

// How many people were hurt: what is counted may go unsaid, "killed three and hurt twelve others".
const NEAR_VERB = 4;

// So many words stand between "percent" and what it is a share of: "percent of all the small boats".
const SHARE = 5;
const isShare = (before: readonly string[]): boolean =>
  before.some((word) => word === "percent" || word === "%" || word === "cent");

// "by just 31 votes" tells the lead of a winner, and not how many votes they got.
const MARGIN = /^(?:votes?|points?|goals?|seats?|runs?|lengths?)$/u;
const BY = /^by\b/iu;

/** Whether a sentence counts what the question asks the number of: "1,400 boats", not "two men and their boats". */
export function countsNoun({ text: question, terms }: Question, { text }: Passage): boolean {
  const noun = COUNTED.exec(question)?.[1]?.toLowerCase();
  const all = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());
  // "41 percent of the boats" tells a share and no number of boats.
  if (
    all.some(
      (word, i) => stem(word) === stem(noun ?? "") && isShare(all.slice(Math.max(0, i - SHARE), i)),
    )
  )
    return false;
  const words = all.filter((word) => !SMALL.has(word));
  const counts = (list: readonly string[]): boolean =>
    list.some((word) => word !== "one" && word.search(COUNT) >= 0);
  const counted = terms.find((term) => term.text.toLowerCase() === noun);
  const verbs = terms.filter((term) => term.kind !== "name");
  const isVerb = (word: string): boolean =>
    verbs.some(({ stems, forms }) => stems.includes(stem(word)) || forms.has(word));
  return words.some((word, i) => {
    const before = words.slice(Math.max(0, i - WIDEST), i);
    const own = before.slice(before.findLastIndex((one) => one === "and" || one === "or") + 1);
    if (counted && MARGIN.test(noun ?? "") && own.includes("by") !== BY.test(question))
      return false;
    if (counted) return stem(word) === stem(noun ?? "") && (counts(own) || own.includes("one"));
    const around = words.slice(Math.max(0, i - NEAR_VERB), i + NEAR_VERB + 1);
    return isVerb(word) && counts(around);
  });
}
