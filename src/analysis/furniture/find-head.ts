import { bare, hasClosingStop, wordsOf } from "./line-shape.ts";

/** Headlines, kickers and names are short; a standfirst is longer and worth reading. */
const MOST_WORDS = { headline: 25, line: 8 };

/** Lines between a headline and the first sentence: section, name, town, agency, date. More is a list. */
const MOST_LINES = 8;

/**
 * Which of the paragraphs are the head of an article: the headline, wherever it is repeated, and the short lines
 * without a closing stop above the first sentence ("Storm shuts bridge" · "Ana Roe" · "Elmford").
 */
export function findHead(paragraphs: readonly string[], title: string | null): ReadonlySet<number> {
  const head = new Set<number>();
  const headline = bare(title ?? "");
  paragraphs.slice(0, MOST_LINES).forEach((line, i) => {
    if (headline !== "" && bare(line) === headline) head.add(i);
  });
  const body = paragraphs.findIndex((line, i) => !head.has(i) && hasClosingStop(line));
  if (body < 1 || body > MOST_LINES) return head;
  paragraphs.slice(0, body).forEach((line, i) => {
    const most = i === 0 ? MOST_WORDS.headline : MOST_WORDS.line;
    if (wordsOf(line.slice(0, 400)).length <= most) head.add(i);
  });
  return head;
}
