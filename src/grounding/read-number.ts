import type { Amount, AmountKind } from "./amount.ts";
import { isGlued, type Word } from "./find-words.ts";
import { ORDINALS, PARTS, SCALES, SIGNS, TENS, TIMES, UNITS, VAGUE } from "./number-words.ts";
import { UNIT_WORDS } from "./unit-words.ts";

/** A number without its unit: words [from, to). */
export type ReadNumber = Pick<Amount, "kind" | "value" | "mantissa"> & {
  readonly to: number;
  /** "84m": the multiplier is one letter that may be a unit as well. */
  readonly letter: string | null;
};

const DIGITS = /^\p{Nd}/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const GROUPED_BY_STOPS = /^\d{1,3}(?:\.\d{3}){2,9}$/u;
const DECIMAL_COMMA = /^\d+,\d+$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/u;
/** "one in 1998" is no share. */
const LARGEST_SHARED = 100;
const PERCENT = /^percent(?:age)?$/u;
const ARTICLE = /^(?:an?|one)$/u;

/** The value of digits as written: "1,900.5", "1.234.567", "2,5". */
function parseDigits(digits: string): number {
  if (GROUPED.test(digits)) return Number(digits.replaceAll(",", ""));
  if (GROUPED_BY_STOPS.test(digits)) return Number(digits.replaceAll(".", ""));
  return Number(DECIMAL_COMMA.test(digits) ? digits.replace(",", ".") : digits);
}

/** The number that begins at a word, or null: "84 million", "twenty-one", "half a million", "two thirds", "dozens". */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at];
  if (word === undefined) return null;
  if (DIGITS.test(word.text)) return readDigits(words, at, word);
  const sign = SIGNS.get(word.text);
  if (sign !== undefined) return number("count", sign, at + 1);
  const vague = VAGUE.get(word.lower);
  if (vague !== undefined) return number("vague", vague, at + 1);
  const times = TIMES.get(word.lower);
  if (times !== undefined) return number("times", times, at + 1);
  return readFraction(words, at) ?? readWords(words, at);
}

function number(kind: AmountKind, value: number, to: number): ReadNumber {
  return { kind, value, mantissa: value, to, letter: null };
}

function readDigits(words: readonly Word[], at: number, word: Word): ReadNumber {
  const mantissa = parseDigits(word.text);
  const next = words[at + 1];
  const glued = isGlued(word, next);
  if (glued && ORDINAL_ENDING.test(next?.lower ?? "")) return number("ordinal", mantissa, at + 2);
  if (YEAR.test(word.text)) {
    if (glued && next?.lower === "s") return number("decade", mantissa, at + 2);
    if (!SCALES.has(next?.lower ?? "")) return number("year", mantissa, at + 1);
  }
  const half = glued ? SIGNS.get(next?.text ?? "") : undefined;
  if (half !== undefined) return scaled(words, number("count", mantissa + half, at + 2));
  return scaled(words, number("count", mantissa, at + 1));
}

/** The multipliers behind a number: "84 million", "84m", "2 hundred thousand". */
function scaled(words: readonly Word[], read: ReadNumber): ReadNumber {
  let { value, to } = read;
  let letter: string | null = null;
  for (;;) {
    const next = words[to];
    const scale = SCALES.get(next?.lower ?? "");
    if (next === undefined || scale === undefined || letter !== null) break;
    if (next.lower.length < 3 && !isGlued(words[to - 1], next) && next.lower.length < 2) break;
    if (next.lower.length === 1) letter = next.lower;
    value *= scale;
    to++;
  }
  return { ...read, value, to, letter };
}

/** "a third of", "two-thirds", "three quarters", "half", "half a million", "a half" */
function readFraction(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at]?.lower ?? "";
  if (word === "half") {
    const article = /^an?$/u.test(words[at + 1]?.lower ?? "") ? 1 : 0;
    const next = words[at + 1 + article]?.lower ?? "";
    const whole = next === "dozen" ? 12 : SCALES.get(next.length > 2 ? next : "");
    // "half a percent", "half an hour": the article stands before a unit
    const isUnit = UNIT_WORDS.has(next) || PERCENT.test(next);
    if (whole === undefined) return number("count", 1 / 2, at + 1 + (isUnit ? article : 0));
    return scaled(words, { ...number("count", whole / 2, at + 2 + article), mantissa: 1 / 2 });
  }
  const share = word === "one" ? readShare(words, at) : null;
  if (share !== null) return share;
  const count = ARTICLE.test(word) ? 1 : UNITS.get(word);
  const next = words[at + 1]?.lower ?? "";
  const part = PARTS.get(next);
  if (count === undefined || part === undefined) return null;
  // "a third man" is counted, "a third of them" is a part; "one-fifth" and "two thirds" always are.
  const isPart = count > 1 ? next.endsWith("s") : word === "one" || words[at + 2]?.lower === "of";
  if (!isPart && next !== "half" && next !== "quarter") return null;
  return number("count", count * part, at + 2);
}

/** "one in four" voters, never "one in four days" */
function readShare(words: readonly Word[], at: number): ReadNumber | null {
  const whole = words[at + 2];
  if (words[at + 1]?.lower !== "in" || whole === undefined) return null;
  const of = UNITS.get(whole.lower) ?? TENS.get(whole.lower) ?? Number(whole.text);
  const isShare = of > 1 && of <= LARGEST_SHARED && !UNIT_WORDS.has(words[at + 3]?.lower ?? "");
  return isShare ? number("count", 1 / of, at + 3) : null;
}

/** "two hundred and fifty thousand", "twenty-first", "a dozen" */
function readWords(words: readonly Word[], at: number): ReadNumber | null {
  const first = words[at]?.lower ?? "";
  if (/^an?$/u.test(first)) {
    const next = words[at + 1]?.lower ?? "";
    if (next === "dozen") return number("count", 12, at + 2);
    if (UNIT_WORDS.has(next)) return number("single", 1, at + 1);
    const scale = SCALES.get(next);
    return scale === undefined || next.length < 3
      ? null
      : { ...scaled(words, number("count", scale, at + 2)), mantissa: 1 };
  }
  if (first === "dozen") return number("count", 12, at + 1);
  const ordinal = ORDINALS.get(first);
  if (ordinal !== undefined) return number("ordinal", ordinal, at + 1);
  const start = readBelowHundred(words, at);
  if (start === null || start.kind === "ordinal") return start;
  return readComposed(words, start);
}

/** "twenty-one", "seven", "thirty-first" */
function readBelowHundred(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at]?.lower ?? "";
  const tens = TENS.get(word);
  if (tens === undefined) {
    const unit = UNITS.get(word);
    return unit === undefined ? null : number("count", unit, at + 1);
  }
  const next = words[at + 1]?.lower ?? "";
  const unit = UNITS.get(next) ?? 0;
  if (unit > 0 && unit < 10) return number("count", tens + unit, at + 2);
  const ordinal = ORDINALS.get(next) ?? 0;
  return ordinal > 0 && ordinal < 10
    ? number("ordinal", tens + ordinal, at + 2)
    : number("count", tens, at + 1);
}

/** A number in words with its multipliers, and what "and" adds: "two hundred and six thousand". */
function readComposed(words: readonly Word[], start: ReadNumber): ReadNumber {
  let total = 0;
  let current = start.value;
  let { to } = start;
  for (;;) {
    const next = words[to]?.lower ?? "";
    const scale = next.length > 2 ? SCALES.get(next) : undefined;
    if (next === "dozen" && total === 0) {
      current *= 12;
      to++;
    } else if (scale === 100) {
      current *= 100;
      to++;
    } else if (scale !== undefined) {
      total += current * scale;
      current = 0;
      to++;
    } else {
      const skip = next === "and" ? 1 : 0;
      const wasScaled = SCALES.has(words[to - 1]?.lower ?? "");
      const more = wasScaled ? readBelowHundred(words, to + skip) : null;
      if (more === null || more.kind !== "count") break;
      current += more.value;
      to = more.to;
    }
  }
  const value = total + current;
  return { kind: "count", value, mantissa: start.value, to, letter: null };
}
