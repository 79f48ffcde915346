import type { Span } from "../../article.ts";

export type Unit = "day" | "week" | "weekend" | "month" | "year" | "decade";

/** One point in time as a text names it, as precise as it is named. */
export type Point =
  /** "13 February 2025", "Feb. 13", "February 2022", "2014" */
  | {
      readonly kind: "calendar";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
    }
  /** "Friday"; `turn` is -1 for "last Friday", 1 for "next Friday", 0 for a bare one. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly turn: -1 | 0 | 1 }
  /** "in March", "last May", "since June": `turn` is -1 for past, 1 for to come, 0 when the sentence must tell. */
  | { readonly kind: "month"; readonly month: number; readonly turn: -1 | 0 | 1 }
  /** "in July of last year": `years` from the year of publication. */
  | { readonly kind: "month-of"; readonly month: number; readonly years: -1 | 0 | 1 }
  /** So many units from the day of publication: "yesterday" is -1 day, "next year" is 1 year. */
  | { readonly kind: "offset"; readonly unit: Unit; readonly count: number }
  /** So many units from the day told of before: "two days earlier", "the next day". */
  | { readonly kind: "shift"; readonly unit: Unit; readonly count: number }
  /** "the 1990s": first and last year. */
  | { readonly kind: "years"; readonly first: number; readonly last: number }
  /** "between March and May 2022", "13–15 February" */
  | { readonly kind: "range"; readonly first: Point; readonly last: Point };

/** A date expression with its place in the text. */
export type DateExpression = { readonly span: Span; readonly point: Point };

/** A calendar point; what is not said is null. */
export function calendarPoint(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): Point {
  return { kind: "calendar", year, month, day };
}
