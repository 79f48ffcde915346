import type { RawFeed } from "./raw-feed.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The periods of the syndication module of RSS 1.0. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
};

/** Milliseconds for which a feed asks not to be asked again, a year at most; null where it says nothing that makes sense. */
export function freshFor({ ttl, period, frequency }: RawFeed): number | null {
  if (ttl !== null && Number.isFinite(ttl) && ttl > 0) return Math.min(ttl * MINUTE, 365 * DAY);
  const length = PERIODS[period?.trim().toLowerCase() ?? ""];
  if (length === undefined) return null;
  const times = frequency !== null && frequency >= 1 ? frequency : 1;
  return Math.round(length / times);
}
