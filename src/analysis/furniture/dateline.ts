import { MONTHS, WEEKDAYS } from "../words/months.ts";

/** Every name as written in running text and in capitals, longest first. */
function names(map: ReadonlyMap<string, number>): string {
  const sorted = [...map.keys()].sort((a, b) => b.length - a.length);
  const written = sorted.map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);
  return [...written, ...sorted.map((name) => name.toUpperCase())].join("|");
}

const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ ]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const DAY = `(?:(?:${names(WEEKDAYS)})\\.?,? )?(?:(?:${names(MONTHS)})\\.? \\d{1,2}|\\d{1,2}\\.? (?:${names(MONTHS)})\\.?)(?:,? \\d{4})?|(?:${names(WEEKDAYS)})`;
const NO_DATE = `(?!(?:${names(MONTHS)}|${names(WEEKDAYS)})\\b)`;
const AGENCY = "\\([^()]{2,40}\\)";

/** "KYIV, Ukraine, Feb. 13 (Agency) — ", "ELMFORD — ", "(AP)", "Oakham (AP) -- " */
const DATELINE = new RegExp(
  `^(?<place>${PLACE}(?:, ${NO_DATE}${PLACE}){0,2})?[,.]?[ ]?(?:(?<date>${DAY})[ ]?)?(?<agency>${AGENCY})?[ ]?(?<dash>(?:[—–]|--?|:)[ ]+)?`,
  "u",
);

/** Datelines are short; more of a sentence is never read. */
const LONGEST = 120;

export type Dateline = {
  /** Characters before the sentence proper. */
  readonly length: number;
  readonly place: string | null;
  /** "Feb. 13", "13 February 2025" */
  readonly date: string | null;
  /** What stands in brackets: "Reuters". */
  readonly agency: string | null;
};

/** The place, date and agency in front of an article's first sentence, or null. */
export function findDateline(sentence: string): Dateline | null {
  const match = DATELINE.exec(sentence.slice(0, LONGEST));
  const { place, date, agency, dash } = match?.groups ?? {};
  if (match === null || (place === undefined && agency === undefined)) return null;
  const isSure =
    agency !== undefined || date !== undefined || isCapitals(place ?? "") || place?.includes(",");
  const rest = sentence.slice(match[0].length);
  const isCut =
    dash !== undefined || (agency !== undefined && (place === undefined || /^\p{Lu}/u.test(rest)));
  if (!isSure || !isCut || !/^["'“‘«„(]?[\p{Lu}\p{N}]/u.test(rest)) return null;
  return {
    length: match[0].length,
    place: place ?? null,
    date: date ?? null,
    agency: agency?.slice(1, -1) ?? null,
  };
}

function isCapitals(place: string): boolean {
  return /\p{Lu}{2}/u.test(place) && !/\p{Ll}/u.test(place);
}
