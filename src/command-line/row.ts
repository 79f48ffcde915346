import type { Article } from "../article.ts";
import { UserError } from "../errors.ts";
import { MAX_CHARACTERS } from "../limits.ts";
import { isIsoDate } from "./iso-date.ts";

type Row = Readonly<Record<string, unknown>>;

/** The article of an `analyze --jsonl` line. @throws UserError naming the field that is wrong */
export function rowToArticle(row: Row): Article {
  const text = requiredText(row, "text");
  if (text.length > MAX_CHARACTERS) {
    throw new UserError(`"text" is longer than ${MAX_CHARACTERS} characters.`, "Cut the article.");
  }
  return {
    id: rowId(row),
    title: optionalText(row, "title"),
    text,
    url: null,
    publisher: null,
    byline: null,
    published: optionalDate(row, "published"),
    language: null,
  };
}

/** What the answer to a line is told by. @throws UserError when there is none */
export function rowId(row: Row): string {
  const id = requiredText(row, "id");
  if (id) return id;
  throw new UserError(
    '"id" must not be empty.',
    "Number the lines if nothing else tells them apart.",
  );
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

/** On one line; null when the field is absent, null or blank. @throws UserError when it is no text */
export function optionalText(row: Row, field: string): string | null {
  if (row[field] === undefined || row[field] === null) return null;
  return requiredText(row, field).trim().replace(/\s+/gu, " ") || null;
}

function optionalDate(row: Row, field: string): string | null {
  const value = optionalText(row, field);
  if (value === null || isIsoDate(value)) return value;
  throw new UserError(`"${field}" is not an ISO date.`, "Write it as 2025-02-13, or leave it out.");
}
