import { MONTHS, WEEKDAYS } from "../words/months.ts";

/** "March", "Mar." and "MARCH", longest first; as names are written, since "may" and "march" are also verbs. */
function written(names: Iterable<string>): string {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  const capitalised = sorted.map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);
  return [...capitalised, ...sorted.map((name) => name.toUpperCase())].join("|");
}

const FULL_NAMES: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].filter((name) => name.length > 4 || /^(?:may|june|july)$/u.test(name)),
);
export const FULL_MONTH = `(?:${written(FULL_NAMES)})`;
/** Only abbreviations own a stop: the one behind "12 June." ends the sentence. */
export const MONTH = `(?:${written(FULL_NAMES)}|(?:${written([...MONTHS.keys()].filter((name) => !FULL_NAMES.has(name)))})\\.?)`;
export const WEEKDAY = `(?:${written([...WEEKDAYS.keys()].filter((name) => name.endsWith("day")))})`;
/** Abbreviations ("Sun.") count only in front of a date. */
export const ANY_WEEKDAY = `(?:${written(WEEKDAYS.keys())})\\.?`;
export const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
/** "13th" */
export const ORDINAL_DAY = `${DAY}(?:st|nd|rd|th)?`;
/** Not inside a longer word or number. */
export const START = "(?<![\\p{L}\\p{N}_@#$£€/.:-])";
export const END = "(?![\\p{L}\\p{N}_]|[-/.:,]\\d)";

/** The number of a month as written. */
export function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase().replace(/\.$/u, "")) ?? 0;
}

/** The number of a weekday as written, Sunday 0. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.get(name.toLowerCase().replace(/\.$/u, "")) ?? 0;
}
