import type { Moment } from "../analysis.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Quotation } from "./quotations.ts";
import { type Day, parseDay } from "./timeline/calendar.ts";
import type { DateExpression } from "./timeline/date-expression.ts";
import { findBareMonths } from "./timeline/find-bare-months.ts";
import { findCalendarDates } from "./timeline/find-calendar-dates.ts";
import { findRelativeDates } from "./timeline/find-relative-dates.ts";
import { findWeekdays } from "./timeline/find-weekdays.ts";
import { findYears } from "./timeline/find-years.ts";
import { isComparison } from "./timeline/is-comparison.ts";
import { pointsAhead } from "./timeline/points-ahead.ts";
import { type Resolved, resolvePoint, UNRESOLVED, type View } from "./timeline/resolve-point.ts";

/**
 * The dates and date expressions of a text, in text order. Durations ("three days") and times alone are none.
 * @param published ISO date of publication, which places "Wednesday" and "last week"; null leaves them unresolved
 * @param language ISO 639-1; the tense that places a bare weekday is read in English only
 */
export function findMoments(prose: Prose, published: string | null, language: string): Moment[] {
  const isEnglish = language === "en";
  const anchor = published === null ? null : parseDay(published);
  const moments: Moment[] = [];
  let told: Told | null = null;
  let at = 0;
  let next = 0;
  for (const { span, point } of findExpressions(prose.text)) {
    while ((prose.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= span[0]) at++;
    const sentence: Sentence | undefined = prose.sentences[at];
    if (sentence === undefined || sentence.start > span[0]) continue;
    const isAhead = isEnglish ? pointsAhead(prose.text, sentence, span[0]) : null;
    while ((prose.quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= span[0]) next++;
    const near = prose.quotations[next];
    const quotation = near !== undefined && near.start < span[0] ? near : null;
    const last: Day | null =
      told?.paragraph === sentence.paragraph && told.quotation === quotation ? told.day : null;
    if (point.kind === "shift" && (isComparison(prose.text, span[0]) || (quotation && !last)))
      continue;
    const view: View = { published: anchor, told: last, isAhead, isEnglish };
    const isOpen =
      point.kind === "calendar" && FAR_YEAR.test(prose.text.slice(span[1], span[1] + 7));
    const resolved = isOpen ? UNRESOLVED : withinIso(resolvePoint(point, view));
    const day = resolved.precision === "day" && resolved.date ? parseDay(resolved.date) : null;
    if (day !== null) told = { day, paragraph: sentence.paragraph, quotation };
    moments.push({ expression: span, ...resolved, sentence: sentence.index });
  }
  return moments;
}

/** "1 January 2101", or "on 1 May 3000 marched": what stands behind the day may be its year, so it is none of ours. */
const FAR_YEAR = /^,? \d{4}(?!\d)/u;

/** ISO dates have years of four digits; what lies beyond is left open. */
function withinIso(resolved: Resolved): Resolved {
  const isIso = resolved.date?.split("/").every((date) => /^[1-9]\d{3}(?:-|$)/u.test(date));
  return isIso === false ? UNRESOLVED : resolved;
}

/** A day that the text named: "two days later" counts from it, never from a day that somebody else's words named. */
type Told = {
  readonly day: Day;
  readonly paragraph: number;
  readonly quotation: Quotation | null;
};

/** All expressions, of overlapping ones the first and longest: "Friday, Feb. 13" is no "Friday". */
function findExpressions(text: string): DateExpression[] {
  const all = [
    ...findCalendarDates(text),
    ...findBareMonths(text),
    ...findYears(text),
    ...findWeekdays(text),
    ...findRelativeDates(text),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return all.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}
