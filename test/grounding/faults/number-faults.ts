import { TENS, UNITS } from "../../../src/grounding/number-words.ts";
import { type Fault, type Place, pickMatch, replaceAt } from "./fault.ts";

// Counts in digits, never years: "84", "1,900", "3.5"
const COUNT = /(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\p{N}.,:/-]*\p{N}|\p{L})/gu;
const YEAR = /(?<![\p{L}\p{N}.,$£€-])(?:19|20)\d\d(?![\p{N}\p{L}-]|[.,]\d)/gu;
const WORDS =
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty".split(
    " ",
  );
const VALUES = new Map(WORDS.map((word) => [word, UNITS.get(word) ?? TENS.get(word) ?? 0]));
const NUMBER_WORD = new RegExp(`(?<![\\p{L}-])(?:${WORDS.join("|")})(?![\\p{L}-])`, "gu");
const FACTORS = [0.5, 1.1, 1.5, 2, 10];

const swap = (place: Place, match: RegExpExecArray, by: string): string =>
  replaceAt(place.sentence, [match.index, match.index + match[0].length], by);

const withCommas = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString("en-US") : String(Number(value.toFixed(1)));

const stands = (place: Place, number: string): boolean =>
  new RegExp(`(?<![\\p{N}.,])${number.replaceAll(".", "\\.")}(?![\\p{N}]|[.,]\\p{N})`, "u").test(
    place.sentence,
  );

/** A count made half as large, a tenth larger, twice as large …; never one that the sentence has as well. */
export const changedNumber: Fault = (place) => {
  const match = pickMatch(place, COUNT);
  if (!match) return null;
  const value = Number(match[0].replaceAll(",", ""));
  const factor = place.random.pick(FACTORS) ?? 2;
  const changed = Number.isInteger(value)
    ? Math.max(1, Math.round(value * factor))
    : value * factor;
  const other = changed === value ? value + 1 : changed;
  const written = withCommas(other);
  return stands(place, written) ? null : swap(place, match, written);
};

/** A count of another sentence of the article. */
export const swappedNumber: Fault = (place) => {
  const match = pickMatch(place, COUNT);
  const all = [...place.analysis.text.matchAll(COUNT)].map(([number]) => number);
  const title = place.analysis.title ?? "";
  const other = place.random.pick(
    all.filter((number) => !stands(place, number) && !title.includes(number)),
  );
  return match && other ? swap(place, match, other) : null;
};

/** The year before or after. */
export const shiftedYear: Fault = (place) => {
  const match = pickMatch(place, YEAR);
  if (!match) return null;
  const other = String(Number(match[0]) + (place.random.below(2) === 0 ? -1 : 1));
  return stands(place, other) ? null : swap(place, match, other);
};

/** "seven" for "nine" */
export const changedNumberWord: Fault = (place) => {
  const match = pickMatch(place, NUMBER_WORD);
  const other = place.random.pick(
    WORDS.filter(
      (word) =>
        !new RegExp(`\\b${word}\\b`, "iu").test(place.sentence) &&
        !stands(place, String(VALUES.get(word))),
    ),
  );
  return match && other ? swap(place, match, other) : null;
};

/** Words that measure differently, in both directions. */
const exchange = (pairs: Readonly<Record<string, string>>, before: string): Fault => {
  const words = Object.keys(pairs).sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replaceAll("$", "\\$"));
  const pattern = new RegExp(`(?<=${before})(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (place) => {
    const match = pickMatch(place, pattern);
    const other = match ? pairs[match[0]] : undefined;
    return match && other ? swap(place, match, other) : null;
  };
};

const BEHIND_NUMBER =
  "(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|half))[ -]?";

/** Kilometres become miles, percent degrees, weeks months. */
export const changedUnit: Fault = exchange(
  {
    kilometres: "miles",
    kilometers: "miles",
    km: "miles",
    miles: "kilometres",
    mile: "kilometre",
    metres: "feet",
    meters: "feet",
    feet: "metres",
    percent: "degrees",
    "per cent": "degrees",
    "%": " degrees",
    degrees: "percent",
    hectares: "acres",
    acres: "hectares",
    tonnes: "kilograms",
    tons: "pounds",
    kg: "tonnes",
    kilograms: "tonnes",
    litres: "gallons",
    hours: "days",
    hour: "day",
    days: "weeks",
    day: "week",
    weeks: "months",
    week: "month",
    months: "years",
    month: "year",
    years: "months",
    year: "month",
    minutes: "hours",
    seconds: "minutes",
    megawatts: "gigawatts",
    knots: "mph",
    mph: "knots",
  },
  BEHIND_NUMBER,
);

/** Millions become billions. */
export const changedScale: Fault = exchange(
  {
    thousand: "million",
    million: "billion",
    billion: "million",
    trillion: "billion",
  },
  "(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half a|a)) ?",
);

const CURRENCIES: Readonly<Record<string, string>> = {
  dollars: "euros",
  euros: "pounds",
  pounds: "dollars",
  $: "€",
  "£": "$",
  "€": "£",
  yen: "yuan",
  rupees: "roubles",
};
const CURRENCY =
  /[$£€](?=\d)|(?<=(?:\d|million|billion|thousand) )(?:dollars|euros|pounds|yen|rupees)\b/gu;

/** Euros become pounds. */
export const changedCurrency: Fault = (place) => {
  const match = pickMatch(place, CURRENCY);
  const other = match ? CURRENCIES[match[0]] : undefined;
  return match && other ? swap(place, match, other) : null;
};

/** Two counts of the sentence in each other's place. */
export const exchangedNumbers: Fault = ({ sentence }) => {
  const [one, other] = [...sentence.matchAll(COUNT)];
  if (!one || !other || one[0] === other[0]) return null;
  const [end, next] = [one.index + one[0].length, other.index];
  // "between 5 and 7", "5, 7 and 9": as true the other way round
  if (/^,? (?:and |or |to )?$/u.test(sentence.slice(end, next))) return null;
  return (
    sentence.slice(0, one.index) +
    other[0] +
    sentence.slice(end, next) +
    one[0] +
    sentence.slice(next + other[0].length)
  );
};
