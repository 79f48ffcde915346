import { calendarPoint, type DateExpression, type Point } from "./date-expression.ts";
import { END, START, YEAR } from "./patterns.ts";

/** "2014–2015", "2014-15" */
const YEARS = new RegExp(`${START}(?<first>${YEAR})[–-](?<last>${YEAR}|\\d\\d)${END}`, "gu");
/** "the 1990s", "the ’90s" */
const DECADE = new RegExp(
  `${START}(?:(?<full>(?:1[5-9]|20)\\d)0|['’](?<short>[2-9])0)['’]?s(?!\\p{L})`,
  "gu",
);
const BARE_YEAR = new RegExp(`${START}${YEAR}${END}`, "gu");

/** What stands right before a year: "in 2014", "since early 2014", "summer of 2014", "(2014)", "the 2014 vote". */
const SURE_LEAD =
  /(?:\b(?:in|since|until|till|during|before|after|early|late|mid|circa|year|summer|winter|spring|autumn|fall|end|beginning|start|January|Christmas)[ -](?:of )?|\()$/iu;
/** "the 2014 vote", "by 2040", "a 2014 law": a year unless what follows is counted. */
const NAMING_LEAD = /(?:\b(?:by|the|an?|his|her|its|their|our|this|that|versus|vs\.?)|['’]s) $/iu;
/** "of 2014", "from 1977 to 2019", "1977 - 2019": a year unless a noun follows. */
const COUNTING_LEAD = /(?:\b(?:of|from|to|through|between|and|or|around|for|over|than)|–|-|,) ?$/iu;
/** At the head of a sentence: "2014 was", "2014 saw". */
const SUBJECT = /^ (?:was|is|will|saw|has|had|marked|brought|ended|began)\b/u;
/** Plurals that have a date all the same: "the 2015 elections", "1990 levels". */
const DATED =
  "levels|elections|games|olympics|protests|talks|attacks|events|sanctions|results|figures|prices|accords|agreements|bombings|killings";
/** "2014 soldiers", "1900 people", "1900-year-old": counted, no year. */
const NO_COUNT = `(?!(?:${DATED}|is|was|has|does|as|his|its|this|us|across|versus|always)\\b)`;
const COUNTED = new RegExp(
  `^[ -]${NO_COUNT}(?:\\p{Ll}+ ${NO_COUNT})?(?:\\p{Ll}+s|year|people|men|women|children|percent|per|km|kg|troops|police|staff|sq|cc|feet|m)\\b`,
  "u",
);
/** A word that may stand behind a year without being counted by it. */
const NOT_COUNTED = new RegExp(
  `^(?:[^ -]| ?[–-] |- | [^\\p{Ll}]| (?:${DATED}|and|or|to|in|on|at|for|with|by|from|of|as|when|that|which|who|until|through|was|were|is|are|has|had|have|will|would|after|before|because|while|but|the|a|an|it|he|she|they|we|than|about|alone|onwards?|itself)\\b|$)`,
  "u",
);

const CONTEXT = 24;

/** Years, spans of years and decades. Four digits without a sign that they are a year are left alone. */
export function findYears(text: string): DateExpression[] {
  const spans = [...text.matchAll(YEARS)].flatMap((match) => {
    const first = Number(match.groups?.first);
    const last = match.groups?.last ?? "";
    const end = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
    return end > first ? [expression(match, { kind: "years", first, last: end })] : [];
  });
  const decades = [...text.matchAll(DECADE)].map((match) => {
    const { full, short } = match.groups ?? {};
    const first = full === undefined ? 1900 + Number(short) * 10 : Number(full) * 10;
    return expression(match, { kind: "years", first, last: first + 9 });
  });
  const years = [...text.matchAll(BARE_YEAR)]
    .filter((match) => isYear(text, match.index, match.index + match[0].length))
    .map((match) => expression(match, calendarPoint(Number(match[0]))));
  return [...spans, ...decades, ...years];
}

function isYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  if (SURE_LEAD.test(before)) return true;
  if (NAMING_LEAD.test(before)) return !COUNTED.test(after);
  if (COUNTING_LEAD.test(before)) return NOT_COUNTED.test(after);
  return /(?:^|[.!?”"\n]\s{0,9})$/u.test(before) && SUBJECT.test(after);
}

function expression(match: RegExpExecArray, point: Point): DateExpression {
  return { span: [match.index, match.index + match[0].length], point };
}
