import { type Headers, header } from "./read-headers.ts";

const SECOND = 1000;
const DAY = 86_400_000;
// "Retry-After: 31536000" is a slip of somebody's hand; a day later we ask again.
const LONGEST_WAIT = DAY;
const LONGEST_FRESH = 365 * DAY;
// "120".
const SECONDS = /^\d{1,10}$/u;
// "Mon, 02 Mar 2026 10:00:00 GMT", and the two older forms.
const HTTP_DATE = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? [a-z\d :-]{10,40}$/iu;

/**
 * For how many milliseconds the server asks not to be asked again; null: it does not say. We keep one copy for
 * many readers, so `s-maxage` goes before `max-age`, and both before Expires (RFC 9111, 4.2.1).
 * @param now for servers that do not state their own time
 */
export function readFreshness(headers: Headers, now: number): number | null {
  const directives = header(headers, "cache-control").toLowerCase().split(",");
  const control = new Map(directives.map((part) => readDirective(part)));
  if (control.has("no-store") || control.has("no-cache")) return 0;
  const age = seconds(header(headers, "age")) ?? 0;
  const most = seconds(control.get("s-maxage") ?? "") ?? seconds(control.get("max-age") ?? "");
  if (most !== null) return clamp(most - age, LONGEST_FRESH);
  const expires = header(headers, "expires").trim();
  if (expires === "") return null;
  const until = readDate(expires); // "Expires: 0" is a date long past
  return until === null ? 0 : clamp(until - (serverTime(headers) ?? now) - age, LONGEST_FRESH);
}

/** Milliseconds that a server asks us to wait, at most a day; null: it does not say. */
export function readRetryAfter(headers: Headers, now: number): number | null {
  const value = header(headers, "retry-after").trim();
  const wait = seconds(value);
  if (wait !== null) return clamp(wait, LONGEST_WAIT);
  const until = readDate(value);
  return until === null ? null : clamp(until - (serverTime(headers) ?? now), LONGEST_WAIT);
}

/** ' max-age="60"' → max-age, 60. */
function readDirective(part: string): readonly [name: string, value: string] {
  const [name = "", value = ""] = part.split("=", 2);
  return [name.trim(), value.trim().replace(/^"|"$/gu, "")];
}

const seconds = (value: string): number | null =>
  SECONDS.test(value.trim()) ? Number(value) * SECOND : null;

function readDate(value: string): number | null {
  const time = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const serverTime = (headers: Headers): number | null => readDate(header(headers, "date").trim());

const clamp = (ms: number, most: number): number => Math.min(Math.max(ms, 0), most);
