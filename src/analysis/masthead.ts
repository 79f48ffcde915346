import { findDateline } from "./furniture/dateline.ts";
import { bylineNames } from "./furniture/is-byline.ts";
import { isStamp } from "./furniture/is-stamp.ts";
import type { Prose, Sentence } from "./prose.ts";
import { isoDay, validDay } from "./timeline/calendar.ts";
import { findCalendarDates } from "./timeline/find-calendar-dates.ts";

/** What an article's own lines say of it. Each is null where they do not. */
export type Masthead = {
  /** Names only, as written: "Ana Roe and Tom Lind". */
  readonly byline: string | null;
  /** ISO date, only when day, month and year are all stated. */
  readonly published: string | null;
  readonly publisher: string | null;
};

const SEPARATOR = /\s[|•·]\s/u;
/** "Ana Roe", "María de la Cruz", "J. R. Oak" */
const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|la|van|von|der|bin|al|del|di|da) )*\\p{Lu}[\\p{L}.'’-]*){1,3}";
const NAMES = new RegExp(`^${NAME}(?:(?:, and |, | and | & )(?!\\p{Lu}{2})${NAME})*`, "u");
/** "© 2024 Elmford Post", "Copyright 2024 by Elmford Post." */
const OWNER =
  /(?:©|\([Cc]\)|\b(?:[Cc]opyright|COPYRIGHT)\b)\s{0,3}(?:©|\([Cc]\))?\s{0,3}(?:19|20)\d\d(?: by)?,? (?<owner>\p{Lu}[\p{L}\p{N}&.'’ -]{1,60})/u;
const RIGHTS = /\s{0,3}(?:[.,]|\ball rights\b).*/isu;
const UPDATED = /\b(?:updated|modified|corrected|aktualisiert|обновлено|оновлено)\b/iu;
const AGENCY = /^\p{Lu}[\p{L}&.'’ -]*$/u;

/** Reads byline, stamp and dateline, which are furniture or stand in front of the first sentence. Nothing is invented. */
export function findMasthead(prose: Prose, furniture: readonly number[]): Masthead {
  const left = new Set(furniture);
  const textOf = ({ start, end }: Sentence) => prose.text.slice(start, end);
  const lines = prose.sentences.filter(({ index }) => left.has(index)).map(textOf);
  const parts = lines.flatMap((line) => (line.length > 200 ? [line] : line.split(SEPARATOR)));
  const first = prose.sentences.find(({ index }) => !left.has(index));
  const dateline = findDateline(first === undefined ? "" : textOf(first));
  const agency = dateline?.agency ?? "";
  return {
    byline: firstOf(parts, bylineOf),
    published: publishedOf(parts) ?? dateOf(dateline?.date ?? ""),
    publisher: AGENCY.test(agency) ? agency : firstOf(lines, ownerOf),
  };
}

function bylineOf(line: string): string | null {
  return NAMES.exec(bylineNames(line) ?? "")?.[0] ?? null;
}

function ownerOf(line: string): string | null {
  return OWNER.exec(line)?.groups?.owner?.replace(RIGHTS, "").trim() || null;
}

/** The first stamp, one of an update only where there is no other. */
function publishedOf(parts: readonly string[]): string | null {
  const stamps = parts.filter((part) => isStamp(part) || findDateline(`${part} X`)?.date);
  const first = firstOf(
    stamps.filter((stamp) => !UPDATED.test(stamp)),
    dateOf,
  );
  return first ?? firstOf(stamps, dateOf);
}

/** "3 March 2024" as "2024-03-03"; null without day, month or year. */
function dateOf(line: string): string | null {
  for (const { point } of findCalendarDates(line)) {
    if (point.kind !== "calendar") continue;
    const { year, month, day } = point;
    if (year === null || month === null || day === null) continue;
    const found = validDay(year, month, day);
    if (found !== null) return isoDay(found);
  }
  return null;
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}
