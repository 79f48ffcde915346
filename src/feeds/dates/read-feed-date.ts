import { clockOf } from "./clock-of.ts";
import { dayOf } from "./day-of.ts";
import { offsetOf } from "./offset-of.ts";

// Seconds or milliseconds since 1970, from 2001 to 2033.
const EPOCH = /^1\d{9}(?:\d{3})?$/u;
// "Thu Feb 13 10:30:00 UTC 2025": the year stands last.
const YEAR_LAST =
  /^(\p{L}{3,9}) (\p{L}{3,9}) {1,2}(\d{1,2}) (\d{1,2}:\d\d(?::\d\d)?)(?: ([\p{L}+:\d-]{1,9}))? (\d{4})$/u;
const BETWEEN = /^(?:[t,\s:–-]|at\s|um\s){0,4}/iu;
const MAX_LENGTH = 100;

/**
 * A date as a feed states it, in ISO form: RFC 822, ISO 8601 and the forms that come instead of them. The offset is kept as
 * written; a time without one stays without one, as the machine's own must not enter; a time that cannot be read leaves the
 * day. Null for what is no date or may be two.
 */
export function readFeedDate(stated: string | null): string | null {
  if (stated === null) return null;
  const text = stated.slice(0, MAX_LENGTH).replace(/\s+/gu, " ").trim();
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, "0"))).toISOString();
  const day = dayOf(text.replace(YEAR_LAST, "$1 $2 $3, $6 $4 $5"));
  if (!day) return null;
  const clock = clockOf(day.rest.replace(BETWEEN, ""));
  return clock ? `${day.day}T${clock.time}${offsetOf(clock.rest, day.day)}` : day.day;
}
