import type { Amount } from "./amount.ts";
import { areExchanged, type Labels } from "./exchanged.ts";
import type { Word } from "./find-words.ts";
import type { Passage } from "./passage.ts";

/** Words that a sentence may hold in pairs, each with its own part: "from Saturday night to Sunday noon". */
const PAIRED = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december morning noon afternoon evening night midnight spring summer autumn winter both neither`.split(
    /\s+/u,
  ),
);

/** Whether a claim puts two numbers or two days into each other's place: "12 dead, 40 hurt" told as "40 dead, 12 hurt". */
export function areValuesExchanged(claim: Passage, sentence: Passage): boolean {
  return (
    areExchanged(claim.words, numbersOf(claim), sentence.words, numbersOf(sentence)) ||
    areExchanged(claim.words, pairedOf(claim.words), sentence.words, pairedOf(sentence.words))
  );
}

function numbersOf({ words, numbers }: Passage): Labels {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const number = numbers[next];
    return number !== undefined && number.start < end && start < number.end ? idOf(number) : null;
  });
}

const idOf = ({ value, kind }: Amount): string => `${kind === "ordinal" ? kind : ""}${value}`;

const pairedOf = (words: readonly Word[]): Labels =>
  words.map(({ lower }) => (PAIRED.has(lower) ? lower : null));
