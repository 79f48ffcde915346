import type { WrittenBy } from "../answer.ts";
import type { Selection } from "../command.ts";
import { TROUBLE_WORDS } from "./trouble-words.ts";

// What a writer of digests owes the reader, once a card.
const RULES = "Written by rules, without a language model.";
const MODEL = "Written by a language model; every line was checked against its sentence.";

/** The last line of a card: who wrote it, from how many articles, and why from these. */
export function footer(
  { readings, origin }: Selection,
  writing: readonly WrittenBy[] = [],
): string {
  const parts: string[] = [writtenBy(writing)];
  if (readings.length > 1) parts.push(`From ${readings.length} articles.`);
  if (origin === "sample") {
    parts.push("No article is named or followed here yet, so the bundled sample article answers.");
  }
  return parts.join(" ");
}

/** "Written by rules: the language model took too long."; of several articles: "…; 1 of 3 by rules: …". */
function writtenBy(writing: readonly WrittenBy[]): string {
  const byRules = writing.filter(({ writer }) => writer === "rules");
  const reasons = [...new Set(byRules.flatMap(({ why }) => (why ? [TROUBLE_WORDS[why]] : [])))];
  if (byRules.length === writing.length) {
    return reasons.length > 0 ? `Written by rules: ${reasons.join("; ")}.` : RULES;
  }
  if (byRules.length === 0) return MODEL;
  const why = reasons.length > 0 ? `: ${reasons.join("; ")}` : "";
  return `${MODEL} ${byRules.length} of ${writing.length} articles by rules${why}.`;
}
