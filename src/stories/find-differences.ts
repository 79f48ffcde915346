import type { Reading } from "../command.ts";
import type { Account, Difference } from "./difference.ts";
import { findDenials } from "./find-denials.ts";
import { findDifferentAmounts } from "./find-different-amounts.ts";
import { findDifferentDays } from "./find-different-days.ts";
import { findOnlyOnes } from "./find-only-ones.ts";
import { findOutlet } from "./find-outlet.ts";
import { findStatements } from "./statement.ts";

/** More outlets than these are not compared with each other: pairs grow with their square. */
const MOST_ACCOUNTS = 10;
const MOST = 5;

/**
 * Where the outlets of one story differ. Meant to be right rather than complete: only sentences that share most of
 * their words are compared, hedged and rounded numbers never differ, and an article that has both numbers agrees with
 * either. Reads English numbers and negations; in other languages digits with the same words around them.
 * @param readings one story's articles, without copies, earliest first
 */
export function findDifferences(readings: readonly Reading[]): readonly Difference[] {
  const accounts = readings.slice(0, MOST_ACCOUNTS).map((reading): Account => {
    const { id, publisher, url } = reading.article;
    return {
      outlet: findOutlet({ id, outlet: publisher, url }),
      statements: findStatements(reading),
    };
  });
  const found = pairsOf(accounts).flatMap(([one, other]) => [
    ...findDifferentAmounts(one, other),
    ...findDifferentDays(one, other),
    ...findDenials(one, other),
  ]);
  return [...distinct(found), ...findOnlyOnes(accounts)].slice(0, MOST);
}

/** An outlet that corrects itself is no second account. */
function pairsOf(accounts: readonly Account[]): readonly (readonly [Account, Account])[] {
  return accounts.flatMap((one, at) =>
    accounts
      .slice(at + 1)
      .filter((other) => other.outlet !== one.outlet)
      .map((other) => [one, other] as const),
  );
}

/** One difference of a kind and matter, and a sentence in one of them only. */
function distinct(found: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>();
  return found.filter(({ kind, about, sides }) => {
    const keys = sides.map(({ reading, sentence }) => `${reading.article.id} ${sentence}`);
    if (about !== null) keys.push(`${kind} ${about}`);
    const isNew = keys.every((key) => !seen.has(key));
    if (isNew) for (const key of keys) seen.add(key);
    return isNew;
  });
}
