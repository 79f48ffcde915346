const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** An ISO date as people write it, no more precise than it is: "13 February 2025", "February 2022", "2014". */
export function dateLabel(iso: string): string {
  const [from, to] = iso.split("/");
  if (from && to) return `${dateLabel(from)} to ${dateLabel(to)}`;
  const day = iso.slice(0, 10);
  const time = Date.parse(day);
  if (/^\d{4}$/.test(day) || Number.isNaN(time)) return iso;
  return /^\d{4}-\d{2}$/.test(day) ? MONTH.format(time) : DAY.format(time);
}

/** The day of a time in epoch milliseconds, UTC: "13 February 2025". */
export const dayLabel = (time: number): string => DAY.format(time);

const DAY_LONG = 86_400_000;
const TIME = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** From when something was looked for: a day, or a time within one. */
export const sinceLabel = (time: number): string =>
  time % DAY_LONG === 0 ? dayLabel(time) : timeLabel(time);

/** A time in epoch milliseconds with its zone: "13 February 2025, 09:30 UTC". */
export const timeLabel = (time: number): string => `${DAY.format(time)}, ${TIME.format(time)} UTC`;
