import { findCalendarDates } from "../analysis/timeline/find-calendar-dates.ts";
import { findRelativeDates } from "../analysis/timeline/find-relative-dates.ts";
import { MONTHS, WEEKDAYS } from "../analysis/words/months.ts";
import type { Span } from "../article.ts";
import type { Word } from "./find-words.ts";

/** A day, month or year as a text names it; what is not said is null. */
export type NamedDay = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

/** What a text says about when. */
export type Dates = {
  /** Numbers of months named, 1 to 12. */
  readonly months: ReadonlySet<number>;
  /** Weekdays named, Sunday 0. */
  readonly weekdays: ReadonlySet<number>;
  /** "morning", "winter" */
  readonly parts: ReadonlySet<string>;
  /** "13 February 2025", "May 2022": what stands together. */
  readonly days: readonly NamedDay[];
  /** "last week", "two days later", in small letters. */
  readonly relative: readonly string[];
  /** Where the calendar dates stand: their numbers are no counts. */
  readonly spans: readonly Span[];
};

const PARTS = new Set(
  "morning afternoon evening midnight noon midday overnight dawn dusk summer winter autumn".split(
    " ",
  ),
);
const CAPITAL = /^\p{Lu}/u;
/** Names and verbs as well as months or days, when they stand alone: "May said", "March", "Sun", "Jan". */
const AMBIGUOUS = new Set("may march mar jan sun sat wed mon dec".split(" "));

/** The dates of a folded text. Reads English, and whole dates of the languages that the timeline knows. */
export function findDates(folded: string, words: readonly Word[]): Dates {
  const months = new Set<number>();
  const weekdays = new Set<number>();
  const parts = new Set<string>();
  for (const { text, lower } of words) {
    const bare = lower.replace(/(?:'s|s')$/u, "");
    if (PARTS.has(bare)) parts.add(bare);
    if (!CAPITAL.test(text) || AMBIGUOUS.has(bare)) continue;
    const month = MONTHS.get(bare);
    if (month !== undefined) months.add(month);
    const weekday = WEEKDAYS.get(bare) ?? WEEKDAYS.get(bare.replace(/s$/u, ""));
    if (weekday !== undefined) weekdays.add(weekday);
  }
  const days: NamedDay[] = [];
  const spans: Span[] = [];
  for (const { span, point } of findCalendarDates(folded)) {
    spans.push(span);
    for (const one of point.kind === "range" ? [point.first, point.last] : [point]) {
      if (one.kind !== "calendar") continue;
      days.push(one);
      if (one.month !== null) months.add(one.month);
    }
  }
  for (const { 0: word, index } of folded.matchAll(BARE_MONTH)) {
    spans.push([index, index + word.length]);
    months.add(/May/u.test(word) ? 5 : 3);
  }
  const relative = findRelativeDates(folded).map(({ span }) => folded.slice(...span).toLowerCase());
  return { months, weekdays, parts, days, relative, spans };
}

/** "in May", "since March 2022": as a month, where the word alone may be a name. */
const BARE_MONTH =
  /\b(?:in|since|until|by|last|next|early|late|mid|from|during|of|this) (?:May|March)(?![\p{L}-])/gu;
