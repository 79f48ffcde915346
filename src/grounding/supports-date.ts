import { parseDay, weekdayOf } from "../analysis/timeline/calendar.ts";
import type { Moment } from "../analysis.ts";
import type { Dates, NamedDay } from "./find-dates.ts";

/** When a sentence says that things were: in its words, and as the analysis resolved them. */
export type DatedText = {
  /** Folded, in small letters. */
  readonly lower: string;
  readonly dates: Dates;
  readonly moments: readonly Moment[];
};

/**
 * Whether all that a claim says about when stands in its source: every month, weekday and part of the day, every date
 * as a whole, every "last week". A resolved date bears out its own calendar words: "on Wednesday" is "on 12 February".
 */
export function areDatesSupported(
  claimed: Dates,
  source: DatedText,
  title: DatedText | null,
): boolean {
  const { dates } = source;
  const resolved = source.moments.flatMap(resolvedDays);
  const months = new Set([...dates.months, ...resolved.flatMap(({ month }) => month ?? [])]);
  const weekdays = new Set([...dates.weekdays, ...resolved.flatMap(weekday)]);
  // A date of the title is an addition only while every date of the sentence is kept.
  const added = title !== null && keepsAll(claimed, dates) ? title : null;
  return (
    every(claimed.months, (month) => months.has(month) || added?.dates.months.has(month)) &&
    every(claimed.weekdays, (day) => weekdays.has(day) || added?.dates.weekdays.has(day)) &&
    every(claimed.parts, (part) => source.lower.includes(part)) &&
    every(
      claimed.relative,
      (words) => source.lower.includes(words) || added?.lower.includes(words),
    ) &&
    every(claimed.days, (day) =>
      [...dates.days, ...resolved, ...(added?.dates.days ?? [])].some((known) => fits(day, known)),
    )
  );
}

const every = <T>(items: Iterable<T>, holds: (item: T) => boolean | undefined): boolean =>
  [...items].every((item) => holds(item) === true);

const keepsAll = (claimed: Dates, source: Dates): boolean =>
  every(source.months, (month) => claimed.months.has(month)) &&
  every(source.weekdays, (day) => claimed.weekdays.has(day)) &&
  every(source.relative, (words) => claimed.relative.includes(words));

/** Whatever the claim names, the source names alike. */
const fits = (claimed: NamedDay, known: NamedDay): boolean =>
  (claimed.year === null || claimed.year === known.year) &&
  (claimed.month === null || claimed.month === known.month) &&
  (claimed.day === null || claimed.day === known.day);

/** The days of "2025-02-12", "2025-02", "2022-02/2022-03". */
function resolvedDays({ date }: Moment): readonly NamedDay[] {
  return (date ?? "").split("/").flatMap((iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    return year ? [{ year, month: month ?? null, day: day ?? null }] : [];
  });
}

function weekday({ year, month, day }: NamedDay): readonly number[] {
  if (year === null || month === null || day === null) return [];
  const iso = [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
  const known = parseDay(iso);
  return known === null ? [] : [weekdayOf(known)];
}

const pad = (value: number): string => String(value).padStart(2, "0");
