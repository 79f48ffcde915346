import type { Answer, Cited } from "../answer.ts";
import { outletsOf } from "../answers/outlet-of.ts";
import type { Reading, Selection } from "../command.ts";
import { sourceLabel } from "./source-label.ts";

// More names make a line nobody reads; the answer behind the card has them all.
const MOST_NAMES = 3;

/** Whether a card has to say of every quote where it stood: one article is named by the card itself. */
export const tellsSources = ({ readings, origin }: Selection): boolean =>
  origin === "followed" || readings.length > 1;

/**
 * Where a quote stood, and who else carries the same words: "Herald, 24 November 2026; also in Echo and 2 more". Undefined
 * where the card is about one article.
 * @param also evidence numbers of the copies
 */
export function quoteSource(
  reading: Reading,
  also: Cited,
  { evidence }: Answer,
  selection: Selection,
): string | undefined {
  if (!tellsSources(selection)) return undefined;
  const label = sourceLabel(reading, selection.readings.length);
  const ids = new Set(also.map((n) => evidence[n]?.article));
  const copies = selection.readings.filter(({ analysis }) => ids.has(analysis.id));
  const [own] = outletsOf([reading.article]);
  const others = outletsOf(copies.map(({ article }) => article)).filter((name) => name !== own);
  const shown = others.slice(0, MOST_NAMES).join(", ");
  const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : "";
  return others.length > 0 ? `${label}; also in ${shown}${more}` : label;
}
