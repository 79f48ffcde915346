import { STAMP_WORDS } from "../words/furniture-words.ts";
import { FOREIGN_MONTHS, MONTHS, WEEKDAYS } from "../words/months.ts";

const PART = /\p{L}+|\p{N}+/gu;
const LONGEST = 120;
/** "2025-02-13", "13.02.2025 10:15", "3/4/2024" */
const NUMERIC_DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ ,]{1,3}\d{1,2}:\d{2})?$/u;

/** Alone with a number these measure time and date nothing: "the first 100 days". */
const MEASURES =
  /^(?:\p{N}{1,3}|days?|hours?|minutes?|mins?|times?|first|last|the|of|a|and|on|in|at|to|this|from)$/u;

/** Nothing but dates, times and the words around them: "Published 3 March 2024, 10:15", "4 min read". */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST) return false;
  const parts = line.toLowerCase().match(PART) ?? [];
  if (!parts.some((part) => /\p{L}/u.test(part))) return NUMERIC_DATE.test(line);
  const isDated = parts.some((p) => /\p{N}/u.test(p) || WEEKDAYS.has(p) || p === "ago");
  return isDated && parts.every(isStampPart) && !parts.every((part) => MEASURES.test(part));
}

function isStampPart(part: string): boolean {
  return (
    /^\p{N}{1,4}$/u.test(part) ||
    MONTHS.has(part) ||
    FOREIGN_MONTHS.has(part) ||
    WEEKDAYS.has(part) ||
    STAMP_WORDS.has(part)
  );
}
