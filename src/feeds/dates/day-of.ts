import { monthNumber } from "./month-number.ts";

/** A day and what stands behind it, which may be a time. */
export type Day = { readonly day: string; readonly rest: string };

type Form = {
  readonly pattern: RegExp;
  readonly order: readonly [
    "year" | "month" | "day",
    "year" | "month" | "day",
    "year" | "month" | "day",
  ];
};

const WEEKDAY = "(?:\\p{L}{1,20}(?:\\.?\\s?,\\s?|\\.?\\s))?";

const FORMS: readonly Form[] = [
  // "2025-02-13T…", "20250213T…", "2025/02/13", "2025.2.13."
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?(?!\d)/u, order: ["year", "month", "day"] },
  { pattern: /^(\d{4})(\d\d)(\d\d)(?=t|\s|$)/iu, order: ["year", "month", "day"] },
  // "Thu, 13 Feb 2025", "13-Feb-25", "13th of February, 2025"
  {
    pattern: new RegExp(
      `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-](?:of )?(\\p{L}{3,12})\\.?,?[\\s-](\\d{4}|\\d\\d)(?!\\d)`,
      "iu",
    ),
    order: ["day", "month", "year"],
  },
  // "Thu, February 13, 2025"
  {
    pattern: new RegExp(
      `^${WEEKDAY}(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`,
      "iu",
    ),
    order: ["month", "day", "year"],
  },
  // "13.02.2025"
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u, order: ["day", "month", "year"] },
];

// "13/02/2025" has its day in front as there is no thirteenth month; "03/02/2025" tells nothing.
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u;
const MONTHS = 12;

/** Reads the day at the beginning of a date; null where none stands there, where it does not exist, or where it may be two. */
export function dayOf(text: string): Day | null {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: Form["order"][number]): string => match[order.indexOf(name) + 1] ?? "";
    return toDay(part("year"), part("month"), part("day"), text.slice(match[0].length));
  }
  const [whole, first = "", second = "", year = ""] = SLASHED.exec(text) ?? [];
  if (whole === undefined || Number(first) > MONTHS === Number(second) > MONTHS) return null;
  const [day, month] = Number(first) > MONTHS ? [first, second] : [second, first];
  return toDay(year, month, day, text.slice(whole.length));
}

function toDay(year: string, month: string, day: string, rest: string): Day | null {
  const number = /^\d/u.test(month) ? Number(month) : monthNumber(month);
  if (number === null) return null;
  const iso = `${fullYear(year)}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // 30 February: Date moves it or refuses it.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? { day: iso, rest } : null;
}

/** Two digits as RFC 2822 reads them: 49 is 2049, 50 is 1950. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
