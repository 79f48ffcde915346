import type { DateExpression, Point, Unit } from "./date-expression.ts";

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  `a an one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty`
    .split("|")
    .flatMap((words, i) => words.split(" ").map((word) => [word, i + 1])),
);
const COUNT = `(?<count>\\d{1,3}|${Object.keys(NUMBERS).join("|")})`;
const UNITS = "(?<unit>hour|day|week|month|year|decade)s?";
const EDGES = ["(?<![\\p{L}\\p{N}_-])", "(?![\\p{L}\\p{N}_])"] as const;

/** `hints`: one of them stands in every match; looking for them first spares most texts the pattern. */
type Rule = {
  readonly hints: readonly string[];
  readonly pattern: RegExp;
  readonly point: (parts: Parts) => Point | null;
};
type Parts = Readonly<Record<string, string | undefined>>;

const RULES: readonly Rule[] = [
  rule(
    ["esterday", "ast night"],
    "yesterday|last night|the day before yesterday",
    ({ whole = "" }) => offset("day", /^the/iu.test(whole) ? -2 : -1),
  ),
  rule(["oday", "onight", "his "], "today|tonight|this (?:morning|afternoon|evening)", () =>
    offset("day", 0),
  ),
  rule(["omorrow"], "tomorrow", () => offset("day", 1)),
  // "the last year" is a duration, "last year" a date: "last week", "next month", "this year’s vote" (also mistyped "this years")
  rule(
    [" week", " month", " year"],
    "(?<!\\bthe )(?:(?:early|late|later|earlier|the end of) )?(?<turn>last|next|this|this past|this coming) (?<unit>week|weekend|month|year)(?:s(?= \\p{L}))?",
    turned,
  ),
  // "by the end of the year"
  rule(["end of the"], "the end of the (?<unit>week|month|year)", ({ unit }) =>
    offset(unit as Unit, 0),
  ),
  rule(["the weekend"], "over the weekend", () => offset("weekend", -1)),
  // "24 hours ago", "two weeks ago", "a decade ago", "[two] weeks ago"
  rule([" ago"], `${COUNT}\\]? ${UNITS} ago`, (parts) => counted(parts, -1, "offset")),
  // "two days earlier", "a week later"
  rule(
    [" earlier", " later", " before", " after"],
    `${COUNT} ${UNITS} (?<way>earlier|later|afterwards|(?:before|after)(?=[.,;:!?)"”]|$))(?! than)`,
    (parts) => counted(parts, /^(?:earlier|before)/iu.test(parts.way ?? "") ? -1 : 1, "shift"),
  ),
  // "the next day", "the following week", "the previous year", "the same day"
  rule(["next day"], "(?:the|that) next day", () => shift("day", 1)),
  rule(["he following"], "the following (?<unit>day|week|month|year)", ({ unit }) =>
    shift(unit as Unit, 1),
  ),
  rule(["he previous"], "the previous (?<unit>day|week|month|year)", ({ unit }) =>
    shift(unit as Unit, -1),
  ),
  rule([" same "], "(?:the|that) same (?<unit>day|week|month|year)", ({ unit }) =>
    shift(unit as Unit, 0),
  ),
  rule(["he day before"], "the day before(?! yesterday)", () => shift("day", -1)),
];

/** Expressions that count from the day of publication or from the day told of before. */
export function findRelativeDates(text: string): DateExpression[] {
  const rules = RULES.filter(({ hints }) => hints.some((hint) => text.includes(hint)));
  return rules.flatMap(({ pattern, point }) =>
    [...text.matchAll(pattern)].flatMap((match): DateExpression[] => {
      const found = point({ ...match.groups, whole: match[0] });
      return found === null
        ? []
        : [{ span: [match.index, match.index + match[0].length], point: found }];
    }),
  );
}

function rule(hints: readonly string[], body: string, point: Rule["point"]): Rule {
  return { hints, pattern: new RegExp(`${EDGES[0]}(?:${body})${EDGES[1]}`, "giu"), point };
}

function turned({ turn = "", unit }: Parts): Point {
  const way = turn.toLowerCase();
  const count = /last|past/u.test(way) ? -1 : /next/u.test(way) ? 1 : 0;
  return offset(unit?.toLowerCase() as Unit, count);
}

/** Hours of less than a day are times, not dates: "three hours ago". */
function counted(parts: Parts, sign: -1 | 1, kind: "offset" | "shift"): Point | null {
  const written = parts.count?.toLowerCase() ?? "";
  const count = NUMBERS[written] ?? Number(written);
  const unit = parts.unit?.toLowerCase() ?? "";
  if (unit !== "hour") return { kind, unit: unit as Unit, count: sign * count };
  return count < 24 ? null : { kind, unit: "day", count: sign * Math.floor(count / 24) };
}

function offset(unit: Unit, count: number): Point {
  return { kind: "offset", unit, count };
}

function shift(unit: Unit, count: number): Point {
  return { kind: "shift", unit, count };
}
