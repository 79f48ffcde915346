import type { Moment } from "../../analysis.ts";
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isoDay,
  isoMonth,
  validDay,
  weekdayOf,
} from "./calendar.ts";
import type { Point, Unit } from "./date-expression.ts";

export type Resolved = Pick<Moment, "date" | "precision">;

/** What a point is seen from. Each is null when the article does not tell it. */
export type View = {
  /** The day of publication. */
  readonly published: Day | null;
  /** The last day told of before this expression. */
  readonly told: Day | null;
  /** The sentence speaks of the future (true), of the past (false), or does not say. */
  readonly isAhead: boolean | null;
  /** Only English verbs tell past from future. */
  readonly isEnglish: boolean;
};

/** Nothing anchors it. */
export const UNRESOLVED: Resolved = { date: null, precision: "unresolved" };

/** The ISO date of a point, as precise as the point, or null while nothing anchors it. Nothing is ever guessed. */
export function resolvePoint(point: Point, view: View): Resolved {
  switch (point.kind) {
    case "calendar":
      return resolveCalendar(point, view);
    case "years":
      return { date: `${point.first}/${point.last}`, precision: "range" };
    case "weekday":
      return view.published === null
        ? UNRESOLVED
        : day(nearWeekday(point.weekday, point.turn, view.published, view.isAhead === true));
    case "month":
      return resolveMonth(point.month, point.turn, view);
    case "month-of":
      return view.published === null
        ? UNRESOLVED
        : month({ year: view.published.year + point.years, month: point.month });
    case "offset":
      return view.published === null
        ? UNRESOLVED
        : resolveOffset(view.published, point.unit, point.count);
    case "shift":
      return view.told === null ? UNRESOLVED : resolveOffset(view.told, point.unit, point.count);
    case "range":
      return resolveRange(point.first, point.last, view);
  }
}

function resolveRange(first: Point, last: Point, view: View): Resolved {
  const from = resolvePoint(first, view).date;
  const to = resolvePoint(last, view).date;
  return from === null || to === null || from > to ? UNRESOLVED : range(from, to);
}

function resolveCalendar(
  { year, month: inMonth, day: number }: Extract<Point, { kind: "calendar" }>,
  view: View,
): Resolved {
  if (inMonth === null) return { date: String(year), precision: "year" };
  if (year !== null) {
    if (number === null) return month({ year, month: inMonth });
    const found = validDay(year, inMonth, number);
    return found === null ? UNRESOLVED : day(found);
  }
  if (view.published === null || number === null) return UNRESOLVED;
  const found = nearestYear(inMonth, number, view.published, 0);
  if (found === null) return UNRESOLVED;
  const distance = Math.abs(daysBetween(view.published, found));
  if (!view.isEnglish && distance > SURE_DAYS) return UNRESOLVED;
  return day(onSide(found, view.published, view.isAhead) ?? found);
}

/** Further from publication "am 12. September" may be of this year or of the last. */
const SURE_DAYS = 120;
/** Dates so near to publication stand in their own year, whatever the tense seems to be. */
const NEAR_DAYS = 30;

/** The same day a year on or back where the tense says so: "takes office on January 2" read in March. */
function onSide(found: Day, published: Day, isAhead: boolean | null): Day | null {
  const days = daysBetween(published, found);
  if (isAhead === null || Math.abs(days) <= NEAR_DAYS || days > 0 === isAhead) return found;
  return validDay(found.year + (isAhead ? 1 : -1), found.month, found.day);
}

/** "in March" read in May; what the sentence tells as past does not lie ahead. */
function resolveMonth(inMonth: number, turn: -1 | 0 | 1, view: View): Resolved {
  if (view.published === null) return UNRESOLVED;
  const side = turn === 0 && view.isAhead !== null ? (view.isAhead ? 1 : -1) : turn;
  const found = nearestYear(inMonth, 15, view.published, side);
  return found === null ? UNRESOLVED : month(found);
}

/** The nearest such day, on one side of publication if that is known: "Dec. 20" read in January is last year's. */
function nearestYear(
  inMonth: number,
  number: number,
  published: Day,
  side: -1 | 0 | 1,
): Day | null {
  const near = [-1, 0, 1].flatMap((step) => validDay(published.year + step, inMonth, number) ?? []);
  const now = isoMonth(published);
  const allowed = near.filter((found) => {
    if (side === -1) return isoMonth(found) <= now;
    return side !== 1 || isoMonth(found) >= now;
  });
  const distance = (found: Day) => Math.abs(daysBetween(published, found));
  return allowed.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A bare weekday is the latest one, the day itself included, or the next one when the sentence speaks of the future. */
function nearWeekday(weekday: number, turn: -1 | 0 | 1, from: Day, isAhead: boolean): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (turn === 1 || (turn === 0 && isAhead)) {
    const ahead = (weekday - weekdayOf(from) + 7) % 7;
    return addDays(from, ahead === 0 && turn === 1 ? 7 : ahead);
  }
  return addDays(from, -(back === 0 && turn === -1 ? 7 : back));
}

function resolveOffset(from: Day, unit: Unit, count: number): Resolved {
  const monday = addDays(from, -((weekdayOf(from) + 6) % 7) + 7 * count);
  switch (unit) {
    case "day":
      return day(addDays(from, count));
    case "week":
      return range(isoDay(monday), isoDay(addDays(monday, 6)));
    case "weekend":
      return range(isoDay(addDays(monday, 5)), isoDay(addDays(monday, 6)));
    case "month":
      return month(addMonths(from, count));
    case "year":
      return { date: String(from.year + count), precision: "year" };
    case "decade":
      return { date: String(from.year + 10 * count), precision: "year" };
  }
}

function day(found: Day): Resolved {
  return { date: isoDay(found), precision: "day" };
}

function month(found: Pick<Day, "year" | "month">): Resolved {
  return { date: isoMonth(found), precision: "month" };
}

function range(first: string, last: string): Resolved {
  return { date: `${first}/${last}`, precision: "range" };
}
