import type { Amount } from "./amount.ts";
import { isGlued, type Word } from "./find-words.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import { readUnit } from "./read-unit.ts";
import { stemWord } from "./stem-word.ts";
import { isStopWord } from "./stop-words.ts";
import { UNIT_WORDS } from "./unit-words.ts";

// "no one", "one another", "one of", "the one that": a pronoun. "that one" too.
const PRONOUN_AFTER = /^(?:another|of|who|that|which|thing)$/u;
const PRONOUN_BEFORE = /^(?:no|the|this|that|any|every|which|each|some|another)$/u;
const THOSE = /^(?:them|whom|those|these|which)$/u;
const NEGATIVE = /(?:^|[\s(])-$/u;
/** So many words before a number are asked for a hedge: "more than half of the 500". */
const HEDGE_WORDS = 3;

const HEDGES: readonly (readonly [Amount["hedge"], RegExp])[] = [
  ["over", /(?:\b(?:over|above|exceeding|topping)|\bmore than|\bat least|\bupwards of)$/u],
  [
    "under",
    /(?:\b(?:under|below|almost|nearly)|\b(?:less|fewer) than|\bup to|\bat most|\bas many as|\bas much as|\bclose to)$/u,
  ],
  ["about", /\b(?:about|around|some|roughly|approximately|circa|estimated|an estimated)$/u],
];

/** The numbers of a folded text in order: digits and English number words, with multiplier, unit and hedge. */
export function findNumbers(folded: string, words: readonly Word[]): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const read = isPronoun(words, at) ? null : readNumber(words, at);
    if (read === null) continue;
    found.push(amountOf(folded, words, at, read));
    at = read.to - 1;
  }
  return withSharedUnits(folded, found);
}

function isPronoun(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== "one") return false;
  const next = words[at + 1]?.lower;
  if (next === undefined || PRONOUN_AFTER.test(next)) return true;
  // "the one-year-old"
  return PRONOUN_BEFORE.test(words[at - 1]?.lower ?? "") && !UNIT_WORDS.has(next);
}

function amountOf(folded: string, words: readonly Word[], at: number, read: ReadNumber): Amount {
  const start = words[at]?.start ?? 0;
  const { unit, to } = readUnit(folded, words, at, read.to);
  const isLetter = read.letter !== null && words[read.to - 1]?.lower === read.letter;
  const sign = NEGATIVE.test(folded.slice(Math.max(0, start - 2), start)) ? -1 : 1;
  const minus = words[at - 1]?.lower === "minus" ? -1 : 1;
  // "five of them children"
  const isPartOf = words[to]?.lower === "of" && THOSE.test(words[to + 1]?.lower ?? "");
  const next = words[isPartOf ? to + 2 : to];
  const counted = unit === null && next !== undefined && !isStopWord(next.lower);
  const isYear = read.kind === "year" && unit === null;
  return {
    kind: read.kind === "year" && !isYear ? "count" : read.kind,
    value: read.value * sign * minus,
    mantissa: read.mantissa,
    other: isLetter && read.letter === "m" ? { value: read.mantissa, unit: "metre" } : null,
    unit,
    noun: counted && !isGlued(words[to - 1], next) ? stemWord(next.lower) : null,
    hedge: hedgeBefore(words, at),
    isDated: false,
    raw: folded.slice(start, words[read.to - 1]?.end),
    start,
    end: words[to - 1]?.end ?? start,
  };
}

function hedgeBefore(words: readonly Word[], at: number): Amount["hedge"] {
  // "more than $5": the sign is a word
  const end = /^[$£€¥₹₽₴₩]$/u.test(words[at - 1]?.text ?? "") ? at - 1 : at;
  const before = words
    .slice(Math.max(0, end - HEDGE_WORDS), end)
    .map(({ lower }) => lower)
    .join(" ");
  return HEDGES.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

const JOINED = /^ ?(?:-|,|and|or|to|,? and) ?$/u;

/** "between 5 and 7 km": the unit behind the last number is the unit of those that it is joined to. */
function withSharedUnits(folded: string, amounts: readonly Amount[]): readonly Amount[] {
  const shared: Amount[] = [];
  for (const amount of [...amounts].reverse()) {
    const behind = shared.at(-1);
    const joins =
      behind !== undefined &&
      amount.unit === null &&
      amount.kind === "count" &&
      behind.start - amount.end < 7 &&
      JOINED.test(folded.slice(amount.end, behind.start).replace(/[$£€]$/u, ""));
    shared.push(
      joins ? { ...amount, unit: behind.unit, noun: amount.noun ?? behind.noun } : amount,
    );
  }
  return shared.reverse();
}
