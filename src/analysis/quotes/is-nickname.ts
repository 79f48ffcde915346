import type { Quotation } from "../quotations.ts";
import { DAYS } from "../words/attribution-words.ts";

/** A nickname has one word or two, with an article at most: “Red”, “The Rock”. */
const NICKNAME = /^(?:the )?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?$/iu;
const NAME_BEFORE = /(?:^|[\s(“"])\p{Lu}[\p{L}.'’-]{0,30}\s$/u;
const NAME_BEHIND = /^\s(\p{Lu}[\p{L}'’-]{0,30})/u;

/** So much of the text shows the words around the marks. */
const AROUND = 34;

/** `Marta "Red" Lindqvist won`: marks between two words of a name hold a part of it, nothing that anybody said. */
export function isNickname(text: string, { start, end, inner }: Quotation): boolean {
  if (inner[1] - inner[0] > AROUND || !NICKNAME.test(text.slice(...inner))) return false;
  const behind = NAME_BEHIND.exec(text.slice(end, end + AROUND))?.[1];
  if (behind === undefined || DAYS.has(behind.toLowerCase())) return false;
  return NAME_BEFORE.test(text.slice(Math.max(0, start - AROUND), start));
}
