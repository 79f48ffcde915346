import { STOP_WORDS } from "../../analysis/words/stop-words.ts";
import { stemWord } from "../stem-word.ts";

/** A word of an article or a claim, as the score compares it. */
export type Word = {
  /** Where it stands in the text it was read from. */
  readonly start: number;
  /** Small letters, without marks: "us" for "U.S.". */
  readonly lower: string;
  /** What two forms of one word share; the digits of a number. */
  readonly stem: string;
  /** Says what a text is about, where "the" does not. */
  readonly content: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly number: boolean;
};

// "3.5", "1,200", "U.S", "don't", "AT&T"; "25million" is two words.
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/u;
const STOPS = /\./gu;
const COMMAS = /,/gu;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const NEGATED = /n['’]t$/u;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/u)
    .map((word, value) => [word, String(value)]),
);

/** What "n't" leaves of "won't", "can't" and "shan't". */
const BASES: ReadonlyMap<string, string> = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);

/** Pieces of words in texts cut by machines ("18 th", "the mayor 's"), and what old writing machines put for a word they do not know. */
const NO_WORDS: ReadonlySet<string> = new Set(["th", "st", "nd", "rd", "s", "unk"]);

/** The words of a text in order. Possessives read as their word, "twelve" as "12", "didn't" as "did not". */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of text.matchAll(WORD)) {
    const lower = written.toLowerCase();
    if (NEGATED.test(lower)) {
      const base = lower.slice(0, -"n't".length);
      if (base) words.push(toWord(BASES.get(base) ?? base, index, written));
      words.push(toWord("not", index + base.length, "not"));
    } else if (!NO_WORDS.has(lower)) words.push(toWord(lower, index, written));
  }
  return words;
}

function toWord(lower: string, start: number, written: string): Word {
  const isNumber = NUMBER.test(lower);
  const plain = isNumber
    ? lower.replace(COMMAS, "")
    : lower.replace(POSSESSIVE, "").replace(STOPS, "").replace("’", "'");
  const value = NUMBER_WORDS.get(plain);
  return {
    start,
    lower: plain,
    stem: value ?? stemWord(plain),
    content: !STOP_WORDS.has(plain),
    capital: CAPITAL.test(written),
    number: isNumber || value !== undefined,
  };
}
