import type { Reading } from "../command.ts";
import { dateLabel } from "./date-label.ts";

/** The day of the oldest of some articles: "26 October 2026"; null where none has a date. */
export function oldestDay(readings: readonly Reading[]): string | null {
  const days = readings
    .map(({ article, kept }) => article.published ?? (kept && new Date(kept.datedAt).toISOString()))
    .filter((day) => typeof day === "string")
    .sort();
  return days[0] === undefined ? null : dateLabel(days[0]);
}
