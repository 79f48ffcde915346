import { UserError } from "../errors.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const UNITS: Readonly<Record<string, number>> = { h: HOUR, d: DAY, w: 7 * DAY };

// "24h", "7 days", "2 weeks"
const AGO = /^(\d{1,4})\s?(h|d|w|hours?|days?|weeks?)$/iu;
// "2026-11-20", "2026-11-20T08:30", "2026-11-20T08:30:00Z"
const ISO = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/iu;

/**
 * When a filter begins, as epoch milliseconds: "7d", "24h", "2w", "today", "yesterday" or an ISO date. Days begin
 * at midnight UTC, as the dates of a card do.
 * @param now epoch milliseconds
 * @throws UserError when it is no time, or lies ahead
 */
export function readSince(text: string, now: number): number {
  const since = timeOf(text.trim().toLowerCase(), now);
  if (since === null) {
    throw new UserError(
      `“${text}” is no time that Verbatim can count from.`,
      "Write since:24h, since:7d, since:2w, since:yesterday or a date such as since:2026-11-20.",
    );
  }
  if (since > now) {
    throw new UserError(`“${text}” lies ahead.`, "Write a time that has passed, such as since:7d.");
  }
  return since;
}

function timeOf(text: string, now: number): number | null {
  const midnight = now - (now % DAY);
  if (text === "today") return midnight;
  if (text === "yesterday") return midnight - DAY;
  const [, count, unit = ""] = AGO.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * (UNITS[unit[0] ?? ""] ?? DAY);
  const [, day] = ISO.exec(text) ?? [];
  if (day === undefined) return null;
  // Without a zone it is UTC; 30 February is no day, though a lenient clock makes it one in March.
  const zoned = /(?:z|[+-]\d\d:\d\d)$/iu.test(text) || text === day ? text : `${text}z`;
  const time = Date.parse(zoned.toUpperCase());
  const begins = Date.parse(day);
  const isDay = !Number.isNaN(begins) && new Date(begins).toISOString().startsWith(day);
  return isDay && !Number.isNaN(time) ? time : null;
}
