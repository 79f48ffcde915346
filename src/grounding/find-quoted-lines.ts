import { findParagraphs } from "../analysis/paragraphs.ts";
import { findQuotations } from "../analysis/quotations.ts";
import type { Analysis } from "../analysis.ts";
import type { Span } from "../article.ts";
import { quotedLine } from "./supports-quotation.ts";

/** What each sentence of an article puts between quotation marks: the words of every quotation that touches it. */
export function findQuotedLines({ text, sentences }: Analysis): (sentence: number) => string[] {
  const quotations = findQuotations(text, findParagraphs(text));
  const first: number[] = [];
  let next = 0;
  for (const [start] of sentences) {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++;
    first.push(next);
  }
  return (sentence) => {
    const [from, to] = sentences[sentence] ?? [0, 0];
    const lines: string[] = [];
    for (let i = first[sentence] ?? quotations.length; i < quotations.length; i++) {
      const quotation = quotations[i];
      if (quotation === undefined || quotation.start >= to) break;
      const inner: Span = [Math.max(from, quotation.inner[0]), Math.min(to, quotation.inner[1])];
      lines.push(quotedLine(text.slice(...inner)));
    }
    return lines;
  };
}
