import type { Amount } from "../grounding/amount.ts";
import type { Word } from "../grounding/find-words.ts";
import { stemWord } from "../grounding/stem-word.ts";
import { isStopWord } from "../grounding/stop-words.ts";
import type { Statement } from "./statement.ts";

/** What an amount counts. */
export type Role = {
  /** The same for amounts that may be compared: "dead", "euro", "of house". */
  readonly key: string;
  /** In a word that people know, where there is one. */
  readonly about: string | null;
  /** A fate of people ("killed", "injured") is told of one event in one number; what else is counted needs more to go by. */
  readonly isFate: boolean;
  /** Stem of the word that says what is done with it: "finished" with 25 points. */
  readonly governor: string | null;
};

// What happened to people, in any of its words. "12 people were killed", "the death toll rose to 12", "12 dead".
const FATES: readonly (readonly [about: string, words: string])[] = [
  ["dead", "dead died die dies death deaths killed kill kills killing toll fatalities casualties"],
  ["injured", "injured injuring injuries injury wounded wounding wounds hurt"],
  ["arrested", "arrested arrests arrest detained detentions"],
  ["missing", "missing unaccounted"],
  ["evacuated", "evacuated evacuations evacuation displaced homeless"],
  ["rescued", "rescued saved"],
];
const fates = new Map(
  FATES.flatMap(([about, words]) => words.split(" ").map((word) => [word, about] as const)),
);
/** Who may suffer one. */
const PEOPLE = new Set(
  `people person persons dead men women civilians passengers workers soldiers residents victims others injured wounded
  deaths casualties fatalities arrests injuries protesters students officers demonstrators migrants`
    .split(/\s+/u)
    .map(stemWord),
);
/** So many words around a number are asked for a fate. */
const AFTER = 7;
const BEFORE = 4;
// A part, an addition, an older count or a wish is no count of the whole: "3 of them", "another 5", "up from 12", "could reach 14".
const NO_WHOLE_BEFORE =
  /(?:\b(?:including|among|another|other|additional|further|from|than|previous|previously|earlier|initial|initially|of|first|last|could|may|might|would|if|every|each|aged|age|no|number|within|after|before|per) (?:\S{1,12} ){0,1}(?:[$£€] ?)?)$/u;
const NO_WHOLE_AFTER = /^ ?(?:of|more|other|others|additional|years?[ -]old|-|:|\))/u;
// "75 km (47 miles)": the same length again. ", 17 and 22,": ages, or a score.
const ASIDE_BEFORE = /[(,] ?(?:\p{Nd}{1,3} and )?$/u;
const REACH = 40;
const LETTERS = /^\p{L}/u;
// "the death penalty" kills nobody yet; "injured reserve" is a list.
const NO_FATE_AFTER = /^(?:sentence|penalty|row|threats?|reserve|list|chamber|certificates?)$/u;
// "killed 12", "the toll rose to 14", "12 were killed": a number without a noun of its own.
const COUNTED_AFTER = /^(?:were|was|have|had|are|has|people)$/u;
const COUNTED_BEFORE = /^(?:to|at|killed|killing|injured|injuring|wounded|arrested)$/u;

/** What an amount of a statement counts as a whole, or null where that cannot be told. */
export function roleOfAmount(amount: Amount, statement: Statement): Role | null {
  if (amount.kind !== "count" || !Number.isFinite(amount.value)) return null;
  if (isPart(amount, statement)) return null;
  const fate = amount.unit === null ? fateOf(amount, statement) : null;
  if (fate !== null) return { key: fate, about: fate, isFate: true, governor: null };
  if (amount.unit === null && amount.noun === null) return null;
  const governor = governorOf(amount, statement);
  return { key: amount.unit ?? `of ${amount.noun}`, about: null, isFate: false, governor };
}

/** The word that says something nearest before an amount. */
function governorOf(amount: Amount, { words }: Statement): string | null {
  const before = words.filter(({ end }) => end <= amount.start).slice(-BEFORE);
  const word = before.findLast(({ lower }) => LETTERS.test(lower) && !isStopWord(lower));
  return word === undefined ? null : stemWord(word.lower);
}

function isPart(amount: Amount, { folded }: Statement): boolean {
  const before = folded.slice(Math.max(0, amount.start - REACH), amount.start).toLowerCase();
  const after = folded.slice(amount.end, amount.end + REACH).toLowerCase();
  // "more than 12" is a hedge, read as such
  const isHedged = amount.hedge !== null && /than (?:[$£€] ?)?$/u.test(before);
  return (
    (!isHedged && NO_WHOLE_BEFORE.test(before)) ||
    NO_WHOLE_AFTER.test(after) ||
    ASIDE_BEFORE.test(before)
  );
}

/** The one fate that stands by a number of people; null where there is none, or two. One of many is no toll. */
function fateOf(amount: Amount, { words, amounts }: Statement): string | null {
  if (amount.value < 2 || (amount.noun !== null && !PEOPLE.has(amount.noun))) return null;
  const first = words.findIndex(({ start }) => start >= amount.start);
  const end = words.findIndex(({ start }) => start >= amount.end);
  const last = end === -1 ? words.length : end;
  const [previous, next] = [words[first - 1]?.lower ?? "", words[last]?.lower ?? ""];
  if (amount.noun === null && !COUNTED_AFTER.test(next) && !COUNTED_BEFORE.test(previous))
    return null;
  const others = amounts.filter((other) => other !== amount);
  const isOwn = ({ start }: Word): boolean =>
    !others.some((other) => isBeyond(start, amount, other));
  const before = words.slice(Math.max(0, first - BEFORE), first).filter(isOwn);
  const after = words.slice(last, last + AFTER).filter(isOwn);
  const near = [...upTo(before.reverse()), ...words.slice(first, last), ...upTo(after)];
  if (near.some(({ lower }) => NO_FATE_AFTER.test(lower))) return null;
  const found = new Set(near.flatMap(({ lower }) => fates.get(lower) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** "killing 12 people and injuring dozens": what is joined has numbers of its own. */
function upTo(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ lower }) => lower === "and" || lower === "but");
  return end === -1 ? words : words.slice(0, end);
}

/** Beyond another number, whose word it is. */
const isBeyond = (start: number, amount: Amount, other: Amount): boolean =>
  other.start > amount.start ? start >= other.start : start < other.end;
