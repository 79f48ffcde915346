import type { Selection } from "../command.ts";

/** The last line of a card: who wrote it, from how many articles, and why from these. */
export function footer({ readings, origin }: Selection, wrote: string): string {
  const parts: string[] = [wrote];
  if (readings.length > 1) parts.push(`From ${readings.length} articles.`);
  if (origin === "sample") {
    parts.push("No article is named or followed here yet, so the bundled sample article answers.");
  }
  return parts.join(" ");
}
