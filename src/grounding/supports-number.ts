import type { Amount } from "./amount.ts";
import type { Reason } from "./reasons.ts";

/** Rounding is for large numbers: "6,200" may be told as "about 6,000" of a town, never 62 as 60. */
const ROUNDED_FROM = 1000;
const ROUNDING = 0.02;
const EQUAL = 1e-9;

const equal = (a: number, b: number): boolean =>
  Math.abs(a - b) <= EQUAL * Math.max(1, Math.abs(a), Math.abs(b));

/** Digits of a number that are not closing zeros: 84,000,000 has two. */
const significant = (value: number): number =>
  String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+/u, "")
    .replace(/(?<!0)0+$/u, "").length;

/**
 * Whether a number of a claim stands among those of its source, with the same unit. Exact; from 1,000 on a number that
 * is marked ("nearly") or has fewer significant digits may differ by 2 %. Years, decades and ordinals never.
 * @param title numbers of the title, which bear out what counts the very same thing
 * @returns null when it is borne out, else why not
 */
export function whyNumberFails(
  claimed: Amount,
  source: readonly Amount[],
  title: readonly Amount[] = [],
): Reason | null {
  // Whole dates are compared as dates, and "a night" may mean every night.
  if (claimed.isDated || claimed.kind === "single") return null;
  if (source.some((amount) => bears(claimed, amount, source))) return null;
  if (title.some((amount) => isSameCount(claimed, amount))) return null;
  const isUnit = source.some((amount) => differsInUnit(claimed, amount));
  if (isUnit) return "unit-differs";
  return claimed.kind === "year" || claimed.kind === "decade"
    ? "date-not-in-source"
    : "number-not-in-source";
}

function bears(claimed: Amount, amount: Amount, source: readonly Amount[]): boolean {
  if (kindOf(claimed) !== kindOf(amount) && !isTwice(claimed, amount)) return false;
  // "1.2.3": no number, so its spelling decides
  if (Number.isNaN(claimed.value)) return claimed.raw === amount.raw;
  const isAlike = readings(claimed).some((one) =>
    readings(amount).some(
      (other) =>
        sameValue(claimed, one.value, amount, other.value) &&
        sameUnit(claimed, one.unit, amount, other.unit, source),
    ),
  );
  return isAlike && !isOfAnother(claimed, amount, source);
}

/** A number of the title alone must count the same thing: "eleven days", never another eleven. */
const isSameCount = (claimed: Amount, amount: Amount): boolean =>
  (claimed.unit !== null || claimed.noun !== null) &&
  claimed.noun === amount.noun &&
  bears(claimed, amount, [amount]);

/** A year without a sign that it is one is a count of four digits as well; "the 4th" is March 4, "an hour" one. */
const kindOf = ({ kind }: Amount): string =>
  kind === "year" || kind === "single" ? "count" : kind === "day" ? "ordinal" : kind;

/** "She scored two goals" of "she scored twice" */
const isTwice = (claimed: Amount, amount: Amount): boolean =>
  claimed.kind === "count" && amount.kind === "times" && /^(?:twice|thrice)$/iu.test(amount.raw);

type Reading = { readonly value: number; readonly unit: string | null };

function readings(amount: Amount): readonly Reading[] {
  const one = { value: amount.value, unit: amount.unit };
  const part = amount.unit === "percent" ? [{ value: amount.value / 100, unit: null }] : [];
  return [one, ...(amount.other && !amount.unit ? [amount.other] : []), ...part];
}

function sameValue(claimed: Amount, value: number, amount: Amount, stated: number): boolean {
  if (contradicts(claimed, amount)) return false;
  // "more than 84" is more than the article says of a plain 84.
  if (equal(value, stated)) return claimed.hedge !== "over" || amount.hedge === "over";
  if (claimed.kind === "year" || amount.kind === "year" || claimed.kind !== "count") return false;
  if (Math.min(Math.abs(value), Math.abs(stated)) < ROUNDED_FROM) return false;
  const marked = claimed.hedge !== null || significant(value) < significant(stated);
  const apart = Math.abs(value - stated);
  if (!marked || apart > ROUNDING * Math.abs(stated) || apart > lastStep(value)) return false;
  if (claimed.hedge === "over") return stated > value;
  return claimed.hedge !== "under" || stated < value;
}

/** What the last digit of a number counts that is no closing zero: 100 in 84,300. */
const lastStep = (value: number): number =>
  10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - significant(value));

/** "fewer than 50" for "more than 50" */
const contradicts = (claimed: Amount, amount: Amount): boolean =>
  (claimed.hedge === "over" && amount.hedge === "under") ||
  (claimed.hedge === "under" && amount.hedge === "over");

function sameUnit(
  claimed: Amount,
  one: string | null,
  amount: Amount,
  other: string | null,
  source: readonly Amount[],
): boolean {
  if (one === other) return true;
  if (one === null) return claimed.noun === null || other === null || claimed.kind === "ordinal";
  // "to 41.5 from 39 degrees": the unit stands once for several numbers
  if (other === null) return amount.noun === null && source.some(({ unit }) => unit === one);
  // "5 degrees" and "5 degrees Celsius"
  return one.startsWith(`${other} `) ? false : other.startsWith(`${one} `);
}

/** "12 people died, 30 were hurt" never bears out "30 people died": what is counted stands behind another number. */
function isOfAnother(claimed: Amount, amount: Amount, source: readonly Amount[]): boolean {
  if (claimed.noun === null || claimed.noun === amount.noun || claimed.unit !== null) return false;
  return source.some(({ noun, value }) => noun === claimed.noun && !equal(value, claimed.value));
}

function differsInUnit(claimed: Amount, amount: Amount): boolean {
  if (kindOf(claimed) !== kindOf(amount)) return false;
  const isScaled =
    equal(claimed.mantissa, amount.mantissa) &&
    !equal(Math.abs(claimed.value), Math.abs(amount.value));
  return isScaled || (equal(claimed.value, amount.value) && claimed.unit !== amount.unit);
}
