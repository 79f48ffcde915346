import { outletsOf } from "../answers/outlet-of.ts";
import type { Selection } from "../command.ts";
import { count } from "./count.ts";

/**
 * The last line of a card: who wrote it, from how many articles, and why from these.
 * @param found whether it answers: what was looked through in vain a card says by itself
 */
export function footer({ readings, origin }: Selection, wrote: string, found: boolean): string {
  const parts: string[] = [wrote];
  if (origin === "followed") {
    if (!found || readings.length === 0) return wrote;
    const outlets = outletsOf(readings.map(({ article }) => article)).length;
    const from = outlets > 0 ? ` of ${count(outlets, "outlet")},` : "";
    parts.push(`From ${count(readings.length, "article")}${from} of the feeds followed here.`);
  } else if (readings.length > 1) {
    parts.push(`From ${readings.length} articles.`);
  }
  if (origin === "sample") {
    parts.push("No article is named or followed here yet, so the bundled sample article answers.");
  }
  return parts.join(" ");
}
