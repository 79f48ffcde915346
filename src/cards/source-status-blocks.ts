import type { SourceStanding } from "../answer.ts";
import type { Block } from "../card.ts";
import { count } from "./count.ts";
import { pageOf } from "./page-of.ts";
import { sourceName } from "./source-line.ts";
import { whenLabel } from "./status-when.ts";
import { failureWords, STILL_WORKS } from "./web-failure-words.ts";

/** How each feed is doing, those in trouble first and with what can be done. */
export function sourceStatusBlocks(
  sources: readonly SourceStanding[],
  now: number,
  number: number,
): readonly Block[] {
  const page = pageOf(sources, number, (next) => `/sources status page:${next}`);
  const rows = page.items.map((source) => [sourceName(source), standing(source, now)] as const);
  const isAnyFailing = sources.some(({ why }) => why !== null);
  const calm = isAnyFailing ? ([{ kind: "text", text: STILL_WORKS }] as const) : [];
  return [{ kind: "facts", rows }, ...page.rest, ...calm];
}

/** "Not read: the site's server cannot be reached. 3 tries failed, the last success was 2 hours ago. … Next try in 20 minutes." */
function standing(source: SourceStanding, now: number): string {
  const { articles, status, why, failures, succeeded, next } = source;
  const kept = count(articles, "article");
  const again = next === null ? "" : nextLabel(next, why === null ? "read" : "try", now);
  if (why === null) {
    const read = succeeded === null ? "Not read so far" : `Read ${whenLabel(succeeded, now)}`;
    return [`${read}${status === null ? "" : ` (${status})`}, ${kept} kept.`, again]
      .join(" ")
      .trim();
  }
  const { happened, mend } = failureWords(why, status);
  const last = succeeded === null ? "it was never read" : `last read ${whenLabel(succeeded, now)}`;
  const tries = `${count(failures, "try", "tries")} failed, ${last}, ${kept} kept.`;
  return [`Not read: ${happened}.`, tries, mend, again].filter(Boolean).join(" ");
}

/** "Next try in 20 minutes." @param what "read" or "try" */
function nextLabel(iso: string, what: string, now: number): string {
  return Date.parse(iso) <= now
    ? `The next ${what} is due.`
    : `Next ${what} ${whenLabel(iso, now)}.`;
}
