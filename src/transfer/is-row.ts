import type { ExportedRow } from "../store/transfer.ts";

// "first_read_at", "claimed_until", "input_tokens", "version".
const NUMBER =
  /^(?:[a-z_]{1,30}_(?:at|until|tokens|micros)|version|failures|status|mentions|calls|count)$/u;
/** Columns that hold JSON, which is read long after it was put in. */
const JSON_COLUMNS: readonly string[] = ["analysis", "suspect", "articles", "json"];

/**
 * Whether every value of a row is of its column's kind. SQLite takes any value in any column, and a time that is a text would
 * break whatever sorts by it a week later.
 */
export const isRow = (row: unknown): row is ExportedRow["row"] =>
  typeof row === "object" && row !== null && Object.entries(row).every(isValue);

function isValue([column, value]: readonly [string, unknown]): boolean {
  if (value === null) return true;
  if (NUMBER.test(column)) return Number.isSafeInteger(value);
  return typeof value === "string" && (!JSON_COLUMNS.includes(column) || isJson(value));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
