import { BYLINE_WORDS } from "../words/furniture-words.ts";
import { MONTHS, WEEKDAYS } from "../words/months.ts";
import { hasClosingStop, wordsOf } from "./line-shape.ts";

/** "By Ana Roe", "Reporting by Tom Lind", "Автор: Олена Дуб", "Von Eva Eich" */
const LEAD =
  /^(?:(?:additional |written |words |text |story |analysis |opinion )?(?:reporting |reported )?by|author:?|authors:|von|par|por|di|autor:?|автор:?|автори:|авторы:)\s+/iu;

const MOST_WORDS = 20;

/** The names of a byline without its "By", or null: "By Ana Roe in Kyiv" gives "Ana Roe in Kyiv". */
export function bylineNames(line: string): string | null {
  const lead = LEAD.exec(line.slice(0, 60));
  if (lead === null) return null;
  const names = line.slice(lead[0].length).trim();
  const words = wordsOf(names);
  const [first = ""] = words;
  if (words.length === 0 || words.length > MOST_WORDS || !/^\p{Lu}/u.test(first)) return null;
  if (MONTHS.has(first.toLowerCase()) || WEEKDAYS.has(first.toLowerCase())) return null;
  if (hasClosingStop(names) && words.length > 6) return null;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || BYLINE_WORDS.has(word))
    ? names
    : null;
}
