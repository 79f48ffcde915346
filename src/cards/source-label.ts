import { outletOf } from "../answers/outlet-of.ts";
import { titleOf } from "../answers/title-of.ts";
import type { Reading } from "../command.ts";
import { dateLabel, dayLabel } from "./date-label.ts";
import { headlineLine } from "./headline-line.ts";

/**
 * Where an article comes from, as far as is known: "Herald, 24 November 2026, corrected 25 November 2026". An article
 * without a date that is kept has the day on which it was first read.
 * @param among how many articles it has to be told from: among several its title names one without an outlet
 */
export function sourceLabel({ article, kept }: Reading, among: number): string {
  const name = outletOf(article) ?? (among > 1 ? headlineLine(titleOf(article)) : null);
  const dated =
    article.published === null
      ? kept && `read ${dayLabel(kept.firstReadAt)}`
      : dateLabel(article.published);
  const corrected = kept && kept.version > 1 ? `corrected ${dayLabel(kept.readAt)}` : null;
  return [name, dated, corrected].filter(Boolean).join(", ");
}
