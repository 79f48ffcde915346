import type { Moment } from "../analysis.ts";
import { areOfOneMatter } from "./are-of-one-matter.ts";
import type { Account, Difference } from "./difference.ts";
import { isComparable, type Statement } from "./statement.ts";

const SAME = { share: 0.6, fewest: 5 };
/** "12 March" is a date of the calendar, "Wednesday" one that was resolved: the two are not set against each other. */
// "every second Tuesday" is no day
const HABIT = /^(?:every|each|usually|normally|always|annual)$/u;
const CALENDAR = /\p{Nd}/u;

/** The same matter on two different days. Only dates of one kind, and only where neither outlet has the other's day too. */
export function findDifferentDays(one: Account, other: Account): readonly Difference[] {
  const [ours, theirs] = [daysOf(one), daysOf(other)];
  return one.statements.flatMap((a) => {
    const mine = dayOf(a);
    if (mine === null || theirs.has(mine.date ?? "")) return [];
    const b = other.statements.find((statement) => {
      const yours = dayOf(statement);
      return (
        yours !== null &&
        !ours.has(yours.date ?? "") &&
        isCalendar(a, mine) === isCalendar(statement, yours) &&
        areOfOneMatter(a, statement, SAME)
      );
    });
    return b === undefined ? [] : [{ kind: "day", about: null, sides: [a, b] } as const];
  });
}

const isDay = ({ precision, date }: Moment): boolean => precision === "day" && date !== null;

/** The day of a statement that has one. */
function dayOf(statement: Statement): Moment | null {
  const [first, ...more] = statement.moments;
  if (!isComparable(statement) || statement.words.some(({ lower }) => HABIT.test(lower)))
    return null;
  return first !== undefined && more.length === 0 && isDay(first) ? first : null;
}

const daysOf = ({ statements }: Account): ReadonlySet<string> =>
  new Set(statements.flatMap(({ moments }) => moments.filter(isDay).map(({ date }) => date ?? "")));

const isCalendar = ({ reading }: Statement, { expression }: Moment): boolean =>
  CALENDAR.test(reading.analysis.text.slice(...expression));
