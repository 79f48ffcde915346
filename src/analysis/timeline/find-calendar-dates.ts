import { FOREIGN_MONTHS } from "../words/months.ts";
import { calendarPoint, type DateExpression, type Point } from "./date-expression.ts";
import { ANY_WEEKDAY, DAY, END, MONTH, monthNumber, ORDINAL_DAY, START, YEAR } from "./patterns.ts";

const WEEKDAY_BEFORE = `(?:${ANY_WEEKDAY},? (?:the )?)?`;
const YEAR_AFTER = `(?:,? (?:of )?(?<year>${YEAR}))?`;

/** "Thursday, February 13, 2025", "Feb. 13", "February 13th", "Feb. 13–15, 2025" */
const MONTH_DAY = pattern(
  `${WEEKDAY_BEFORE}(?<month>${MONTH}) (?<day>${ORDINAL_DAY})(?: ?[–-] ?(?<last>${DAY})(?!\\d))?${YEAR_AFTER}`,
);
/** "13 February 2025", "the 13th of February", "13–15 February 2025" */
const DAY_MONTH = pattern(
  `${WEEKDAY_BEFORE}(?<day>${ORDINAL_DAY})(?: ?[–-] ?(?<last>${DAY}))? (?:of )?(?<month>${MONTH})${YEAR_AFTER}`,
);
/** "February 2022", "February of 2022" */
const MONTH_YEAR = pattern(`(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`);
/** "between March and May 2022", "March–May 2022", "from March to May 2022" */
const MONTHS_YEAR = pattern(
  `(?<first>${MONTH})(?: and | to | through | until |[–-])(?<month>${MONTH})(?: |, )(?<year>${YEAR})`,
);
/** "2025-02-13", with or without a time */
const ISO = pattern(
  `(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`,
  "(?!\\p{Nd}|-)",
);
/** "13.02.2025": with stops the day comes first; with slashes nobody can tell unless one of the two exceeds 12. */
const NUMERIC = pattern(`(?<day>${DAY})\\.(?<month>1[0-2]|0?[1-9])\\.(?<year>${YEAR})`);
/** "13 лютого 2025", "13. Februar 2025", "13 de febrero de 2025" */
const FOREIGN = new RegExp(
  `${START}(?<day>${DAY})(?:\\.|er)? (?:de )?(?<month>${[...FOREIGN_MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})(?:(?:,? de)? (?<year>${YEAR}))?${END}`,
  "giu",
);

/** "2025年2月13日", "2月13日" */
const IDEOGRAPHIC =
  /(?<![\p{N}年])(?:(?<year>1[5-9]\d\d|20\d\d)年)?(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])[日号]/gu;

function pattern(body: string, end = END): RegExp {
  return new RegExp(`${START}${body}${end}`, "gu");
}

const PATTERNS = [
  MONTHS_YEAR,
  MONTH_DAY,
  DAY_MONTH,
  MONTH_YEAR,
  ISO,
  NUMERIC,
  FOREIGN,
  IDEOGRAPHIC,
];

/** Dates that name a month: with or without day and year, in words or in numbers. Overlapping readings are all listed. */
export function findCalendarDates(text: string): DateExpression[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): DateExpression[] => {
      const point = toPoint(match.groups ?? {});
      return point === null ? [] : [{ span: [match.index, match.index + match[0].length], point }];
    }),
  );
}

type Parts = Readonly<Record<string, string | undefined>>;

function toPoint({ year, month = "", day, last, first }: Parts): Point | null {
  const inYear = year === undefined ? null : Number(year);
  const number = /^\d/u.test(month) ? Number(month) : monthOf(month);
  if (first !== undefined) {
    const from = calendarPoint(inYear, monthNumber(first));
    return { kind: "range", first: from, last: calendarPoint(inYear, number) };
  }
  if (day === undefined) return calendarPoint(inYear, number);
  const start = calendarPoint(inYear, number, Number.parseInt(day, 10));
  if (last === undefined) return start;
  return { kind: "range", first: start, last: calendarPoint(inYear, number, Number(last)) };
}

function monthOf(name: string): number {
  return monthNumber(name) || (FOREIGN_MONTHS.get(name.toLowerCase()) ?? 0);
}
