import type { Amount } from "../grounding/amount.ts";
import { areOfOneMatter, nameTheSame, type Sameness } from "./are-of-one-matter.ts";
import type { Account, Difference } from "./difference.ts";
import { mayBeEqual } from "./may-be-equal.ts";
import { type Role, roleOfAmount } from "./role-of-amount.ts";
import { isComparable, type Statement } from "./statement.ts";

/** The dead of one event stand in one number whatever the words around it. */
const FATE: Sameness = { share: 0.4, fewest: 3 };
const OTHER: Sameness = { share: 0.6, fewest: 4 };
/** Only an article's first statements tell the toll of all; further down stand those of single places. */
const LEADING = 6;
/** Numbers further apart are of two matters: the dead of this flood and of the great one. */
const MOST_APART = 3;

type Counted = { readonly statement: Statement; readonly amount: Amount; readonly role: Role };

/** Numbers of one thing that two outlets give differently: "12 people died", "14 people died". */
export function findDifferentAmounts(one: Account, other: Account): readonly Difference[] {
  const [ours, theirs] = [countsOf(one), countsOf(other)];
  const found: Difference[] = [];
  for (const [key, counts] of ours) {
    const others = theirs.get(key) ?? [];
    // A number that both have is what they agree on.
    const mine = counts.filter(
      (count) => !others.some((known) => mayBeEqual(count.amount, known.amount)),
    );
    const yours = others.filter(
      (count) => !counts.some((known) => mayBeEqual(count.amount, known.amount)),
    );
    for (const a of mine) {
      const b = yours.find((count) => differ(a, count));
      if (b !== undefined)
        found.push({ kind: "number", about: a.role.about, sides: [a.statement, b.statement] });
    }
  }
  return found;
}

function differ(a: Counted, b: Counted): boolean {
  const [least, most] = [a.amount.value, b.amount.value].sort((x, y) => x - y);
  if (least === undefined || most === undefined || least <= 0 || most > MOST_APART * least)
    return false;
  // "12 of the 14": the other's number stands beside ours in another part.
  if (hasValue(a.statement, b.amount) || hasValue(b.statement, a.amount)) return false;
  if (a.role.isFate) return areOfOneMatter(a.statement, b.statement, FATE);
  return (
    a.role.governor !== null &&
    a.role.governor === b.role.governor &&
    nameTheSame(a.statement, b.statement) &&
    areOfOneMatter(a.statement, b.statement, OTHER)
  );
}

const hasValue = ({ amounts }: Statement, { value }: Amount): boolean =>
  amounts.some((amount) => amount.value === value);

/** "In 2004 a wave killed …": what is told with a year is seldom the news. */
const hasYear = ({ amounts }: Statement): boolean => amounts.some(({ kind }) => kind === "year");

/** Amounts by what they count, of statements that count it once: of two it cannot be told which is meant. */
function countsOf({ statements }: Account): ReadonlyMap<string, readonly Counted[]> {
  const counts = new Map<string, Counted[]>();
  for (const [at, statement] of statements.entries()) {
    if (!isComparable(statement) || hasYear(statement)) continue;
    const own = statement.amounts.flatMap((amount): Counted[] => {
      const role = roleOfAmount(amount, statement);
      return role === null || (role.isFate && at >= LEADING) ? [] : [{ statement, amount, role }];
    });
    for (const count of own) {
      const alike = own.filter(({ role }) => role.key === count.role.key);
      if (alike.length > 1) continue;
      const known = counts.get(count.role.key);
      if (known === undefined) counts.set(count.role.key, [count]);
      else known.push(count);
    }
  }
  return counts;
}
