import type { Word } from "./find-words.ts";
import { CURRENCY_CODES, UNIT_MODIFIERS, UNIT_SIGNS, UNIT_WORDS } from "./unit-words.ts";

const CURRENCY_SIGN = /^[$£€¥₹₽₴₩]$/u;
// "7 p.m.", "7am"
const HALF_DAY = /^ ?([ap])\.?m\b/iu;
/** So many letters from the number on hold "p.m.". */
const HALF_DAY_LENGTH = 5;

/** The unit of a number, and the word behind it: "$5m", "5 square km", "5 US dollars", "5 per cent", "7 p.m.". */
export function readUnit(
  folded: string,
  words: readonly Word[],
  at: number,
  to: number,
): { readonly unit: string | null; readonly to: number } {
  const before = words[at - 1];
  if (before !== undefined && CURRENCY_SIGN.test(before.text))
    return { unit: UNIT_SIGNS.get(before.text) ?? null, to };
  const code = CURRENCY_CODES.get(before?.lower ?? "");
  if (code !== undefined && before?.text === before?.text.toUpperCase()) return { unit: code, to };
  const end = words[to - 1]?.end ?? 0;
  const half = HALF_DAY.exec(folded.slice(end, end + HALF_DAY_LENGTH));
  if (half)
    return { unit: `${half[1]?.toLowerCase()}m`, to: to + (words[to]?.lower.length === 1 ? 2 : 1) };
  // "500 ($7)": a bracket opens another amount
  const next = words[to];
  const isApart = next !== undefined && !/^[ -]?$/u.test(folded.slice(end, next.start));
  return isApart ? { unit: null, to } : unitBehind(words, to);
}

function unitBehind(words: readonly Word[], to: number) {
  const next = words[to];
  if (next === undefined) return { unit: null, to };
  const lower = next.lower;
  const second = words[to + 1]?.lower ?? "";
  if (lower === "%" || lower === "percent" || (lower === "per" && second === "cent")) {
    return { unit: "percent", to: to + (lower === "per" ? 2 : 1) };
  }
  if ((lower === "percentage" || lower === "basis") && /^points?$/u.test(second))
    return { unit: `${lower} point`, to: to + 2 };
  if (lower === "°") {
    const scale = second === "c" || second === "f" ? second : null;
    return { unit: scale ? `degree ${scale}` : "degree", to: to + (scale ? 2 : 1) };
  }
  if (UNIT_MODIFIERS.has(lower)) {
    const unit = UNIT_WORDS.get(second);
    if (unit !== undefined) return { unit: `${lower.slice(0, 2)} ${unit}`, to: to + 2 };
  }
  const sign = UNIT_SIGNS.get(next.text);
  if (sign !== undefined) return { unit: sign, to: to + 1 };
  const unit = UNIT_WORDS.get(lower);
  if (unit === "degree" && /^(?:celsius|fahrenheit|c|f)$/u.test(second))
    return { unit: `degree ${second.slice(0, 1)}`, to: to + 2 };
  if (unit !== undefined) return { unit, to: to + 1 };
  // "5 US dollars", "5 Australian dollars": whose dollars is for the name rule
  const capital = /^\p{Lu}/u.test(next.text) ? UNIT_WORDS.get(second) : undefined;
  return capital === undefined ? { unit: null, to } : { unit: capital, to: to + 2 };
}
