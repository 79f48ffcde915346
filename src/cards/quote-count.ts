import type { Answer, WhoAnswer } from "../answer.ts";
import { outletsOf } from "../answers/outlet-of.ts";
import type { Selection } from "../command.ts";
import { count } from "./count.ts";
import { sinceLabel } from "./date-label.ts";
import { oldestDay } from "./oldest-day.ts";

/** "12 quotes from 5 outlets since 26 October 2026": of all that was found, also where a card shows less. */
export function quoteCount({ answer, evidence }: Answer<WhoAnswer>, selection: Selection): string {
  const cited = answer.statements.flatMap((one) => [...one.evidence, ...one.also]);
  const ids = new Set(cited.map((n) => evidence[n]?.article));
  const readings = selection.readings.filter(({ analysis }) => ids.has(analysis.id));
  const outlets = outletsOf(readings.map(({ article }) => article)).length;
  const from = outlets > 0 ? ` from ${count(outlets, "outlet")}` : "";
  const since = selection.scope?.since;
  const begins = typeof since === "number" ? sinceLabel(since) : oldestDay(readings);
  return `${count(answer.statements.length, "quote")}${from}${begins ? ` since ${begins}` : ""}`;
}
