import { count } from "./count.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time as people tell it, whatever their time zone: "3 minutes ago", "in 2 hours", "just now". @param iso date-time */
export function whenLabel(iso: string, now: number): string {
  const ahead = Date.parse(iso) - now;
  const length = lengthLabel(Math.abs(ahead));
  if (length === null) return ahead > 0 ? "within a minute" : "just now";
  return ahead > 0 ? `in ${length}` : `${length} ago`;
}

/** "5 minutes", "3 hours", "2 days"; null below a minute. @param milliseconds */
function lengthLabel(milliseconds: number): string | null {
  if (milliseconds < MINUTE) return null;
  if (milliseconds < HOUR) return count(Math.floor(milliseconds / MINUTE), "minute");
  if (milliseconds < 2 * DAY) return count(Math.floor(milliseconds / HOUR), "hour");
  return count(Math.floor(milliseconds / DAY), "day");
}
