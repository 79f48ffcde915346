/** A day of the civil calendar. Arithmetic is done in UTC, so that no machine's time zone shifts it. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u;

/** The day of an ISO date or date-time, or null when it holds no valid day. */
export function parseDay(iso: string): Day | null {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  return year === undefined ? null : validDay(Number(year), Number(month), Number(day));
}

/** null for a day that no calendar has: 30 February. */
export function validDay(year: number, month: number, day: number): Day | null {
  const found = fromNumber(toNumber({ year, month, day }));
  return found.year === year && found.month === month && found.day === day ? found : null;
}

/** "2025-02-13" */
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth({ year, month })}-${pad(day, 2)}`;
}

/** "2025-02" */
export function isoMonth({ year, month }: Pick<Day, "year" | "month">): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** The month so many months away, as year and month. */
export function addMonths({ year, month }: Day, months: number): Pick<Day, "year" | "month"> {
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1 };
}

/** Days from one day to another, negative when the other lies before. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** Sunday is 0. */
export function weekdayOf(day: Day): number {
  return (((toNumber(day) + 4) % 7) + 7) % 7;
}

/** Days since 1970-01-01, which was a Thursday. */
function toNumber({ year, month, day }: Day): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

function fromNumber(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
