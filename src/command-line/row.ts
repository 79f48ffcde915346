import type { Article } from "../article.ts";
import { UserError } from "../errors.ts";
import { MAX_CHARACTERS } from "../limits.ts";

type Row = Readonly<Record<string, unknown>>;

/** The article of an `analyze --jsonl` line. @throws UserError naming the field that is wrong */
export function rowToArticle(row: Row): Article {
  const text = requiredText(row, "text");
  if (text.length > MAX_CHARACTERS) {
    throw new UserError(`"text" is longer than ${MAX_CHARACTERS} characters.`, "Cut the article.");
  }
  return {
    id: requiredText(row, "id"),
    title: optionalText(row, "title"),
    text,
    url: optionalText(row, "url"),
    publisher: optionalText(row, "publisher"),
    byline: optionalText(row, "byline"),
    published: optionalDate(row, "published"),
    language: optionalText(row, "language"),
  };
}

/** @throws UserError when the field is absent or no text */
export function requiredText(row: Row, field: string): string {
  const value = row[field];
  if (typeof value === "string") return value;
  throw new UserError(
    `"${field}" must be a text.`,
    'A line looks like {"id":"1","text":"…"} or, for extract, {"id":"1","html":"…","url":"…"}.',
  );
}

/** null when the field is absent, null or "". @throws UserError when it is no text */
export function optionalText(row: Row, field: string): string | null {
  return row[field] === undefined || row[field] === null ? null : requiredText(row, field) || null;
}

// As precise as a source may be: 2025, 2025-02, 2025-02-13, 2025-02-13T08:30:00+02:00
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function optionalDate(row: Row, field: string): string | null {
  const value = optionalText(row, field);
  if (value === null || (ISO.test(value) && !Number.isNaN(Date.parse(value)))) return value;
  throw new UserError(`"${field}" is not an ISO date.`, "Write it as 2025-02-13, or leave it out.");
}
