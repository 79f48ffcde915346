const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zone names that occur in dates of feeds and pages. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  gmt: "Z",
  utc: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
};

// "2025-02-13", "2025-02-13 10:30:00 +0200", "2025-02-13T10:30Z", "20250213"
const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]{0,2}(\d\d:?\d\d.{0,40}))?$/iu;
// "Thu, 13 Feb 2025 10:30:00 GMT", "13 February 2025"
const DAY_FIRST =
  /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)?\.? (\p{L}{3,9})\.?,? (\d{4})(?:,? (?:at )?(.{1,40}))?$/iu;
// "February 13, 2025, 10:30 am EST"
const MONTH_FIRST =
  /^(?:\p{L}{2,9}\.?,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (?:at )?(.{1,40}))?$/iu;
// "13.02.2025 10:30"; with slashes nobody knows which is the month
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (.{1,40}))?$/u;
// Seconds or milliseconds since 1970.
const EPOCH = /^1\d{9}(?:\d{3})?$/u;

const TIME =
  /^(\d{1,2}):?(\d\d)(?::?(\d\d))?(\.\d{1,9})? ?([ap]\.?m\.?)? ?(?:([+-]\d\d):?(\d\d)?|([a-z]{1,4}))?$/iu;

/**
 * A date as a page states it, in ISO form and as precise as stated; null when it is none. The zone
 * is kept as written: the machine's own never enters.
 */
export function toIsoDate(value: unknown): string | null {
  const stated = typeof value === "number" ? String(value) : value;
  if (typeof stated !== "string") return null;
  const text = stated.slice(0, 100).replace(/\s+/gu, " ").trim();
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, "0"))).toISOString();
  let match = ISO.exec(text);
  if (match) return join(match[1], match[2], match[3], match[4]);
  match = DAY_FIRST.exec(text);
  if (match) return join(match[3], monthNumber(match[2]), match[1], match[4]);
  match = MONTH_FIRST.exec(text);
  if (match) return join(match[3], monthNumber(match[1]), match[2], match[4]);
  match = DOTTED.exec(text);
  return match ? join(match[3], match[2], match[1], match[4]) : null;
}

const monthNumber = (name = ""): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

// "0001-01-01" is what programs write for "never".
const FIRST_YEAR = 1800;

function join(year = "", month = "", day = "", time?: string): string | null {
  if (Number(year) < FIRST_YEAR) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // A day that does not exist is moved to the next month by Date, or refused.
  const read = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || !read.toISOString().startsWith(date)) return null;
  const clock = time && toClock(time.trim());
  return clock ? `${date}T${clock}` : date;
}

/** "10:30 pm EST" → "22:30-05:00"; null for what is no time, of which then only the day is kept. */
function toClock(text: string): string | null {
  const [, hours = "", minutes = "", seconds, parts = "", half, offset, rest, zone] =
    TIME.exec(text) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return null;
  const noon = half ? (half.toLowerCase().startsWith("p") ? 12 : 0) : undefined;
  const hour = noon === undefined ? Number(hours) : (Number(hours) % 12) + noon;
  const shift = offset ? `${offset}:${rest ?? "00"}` : (ZONES[zone?.toLowerCase() ?? ""] ?? "");
  return `${String(hour).padStart(2, "0")}:${minutes}${seconds ? `:${seconds}${parts}` : ""}${shift}`;
}
