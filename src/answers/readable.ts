import type { Reading, Selection } from "../command.ts";

/** Whether an article's beginning is all that is free to read: its headline may be shown, and nothing be drawn from it. */
export const isTeaser = ({ kept }: Reading): boolean =>
  kept?.grade === "teaser" || kept?.grade === "none";

/** What a question is answered from, and what could not be. */
export type Readable = Selection & {
  /** Articles of which only the beginning is free to read: they were not searched. */
  readonly closed?: number;
};

/** The articles that a question may be answered from, the newest first where they are followed. */
export function readable(selection: Selection): Readable {
  const whole = selection.readings.filter((reading) => !isTeaser(reading));
  const readings =
    selection.origin === "followed" ? [...whole].sort((a, b) => newsAt(b) - newsAt(a)) : whole;
  return { ...selection, readings, closed: selection.readings.length - whole.length };
}

/** When an article counts as news, epoch milliseconds; 0 while nothing tells. */
export const newsAt = ({ kept, article }: Reading): number =>
  kept?.datedAt ?? (Date.parse(article.published ?? "") || 0);
