import type { Selection } from "../command.ts";

// What a writer of digests owes the reader, once a card.
const WRITTEN_BY = {
  rules: "Written by rules, without a language model.",
  model: "Written by a language model; every claim was checked against the articles.",
} as const;

/** The last line of a card: who wrote it, from how many articles, and why from these. */
export function footer(
  { readings, origin }: Selection,
  writer: keyof typeof WRITTEN_BY = "rules",
): string {
  const parts: string[] = [WRITTEN_BY[writer]];
  if (readings.length > 1) parts.push(`From ${readings.length} articles.`);
  if (origin === "sample") {
    parts.push("No article is named or followed here yet, so the bundled sample article answers.");
  }
  return parts.join(" ");
}
