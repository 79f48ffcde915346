import type { WrittenBy } from "../answer.ts";
import { TROUBLE_WORDS } from "./trouble-words.ts";

/** What a writer of digests owes the reader, once a card. */
export const WRITTEN_BY_RULES = "Written by rules, without a language model.";
const MODEL = "Written by a language model; every line was checked against its sentence.";

/** "Written by rules: the language model took too long."; of several articles: "…; 1 of 3 articles by rules: …". */
export function writtenBy(writing: readonly WrittenBy[]): string {
  const byRules = writing.filter(({ writer }) => writer === "rules");
  const reasons = [...new Set(byRules.flatMap(({ why }) => (why ? [TROUBLE_WORDS[why]] : [])))];
  const because = reasons.length > 0 ? `: ${reasons.join("; ")}` : "";
  if (byRules.length === writing.length)
    return because ? `Written by rules${because}.` : WRITTEN_BY_RULES;
  if (byRules.length === 0) return MODEL;
  return `${MODEL} ${byRules.length} of ${writing.length} articles by rules${because}.`;
}

/** Of an answer that a model wrote no word of and pointed at sentences for. */
export function searchedBy({ writer, why }: WrittenBy): string {
  if (writer === "rules")
    return why ? `Searched by rules alone: ${TROUBLE_WORDS[why]}.` : WRITTEN_BY_RULES;
  const partly = why ? ` Of some articles by rules alone: ${TROUBLE_WORDS[why]}.` : "";
  return `Searched by rules and a language model; every line is the article's own.${partly}`;
}
