import { findWords } from "./find-words.ts";
import { foldText } from "./fold-text.ts";

/** "the vote … was lost", "[she] left": what is left out or put in, if it is short. */
const CUT = /\.{3,9}|\[[^[\]]{0,80}\]/u;
const NEGATION = /(?:^| )(?:not|no|never|nor|cannot|without|\S{2,9}n't)(?= )/iu;

/** The words of quoted text in order, each between blanks. */
export const quotedLine = (text: string): string =>
  ` ${findWords(foldText(text))
    .map((word) => word.text)
    .join(" ")} `;

/**
 * Whether words in quotation marks are an exact span of what a sentence quotes; an ellipsis or a bracket cuts them into
 * spans that stand there in order. Only the case of a first letter and punctuation may differ.
 * @param lines the words of each quotation of the sentence
 */
export function isQuotationSupported(words: string, lines: readonly string[]): boolean {
  const parts = foldText(words)
    .split(CUT)
    .map(quotedLine)
    .filter((part) => part.trim() !== "");
  return parts.length === 0 || lines.some((line) => standsInOrder(parts, line));
}

function standsInOrder(parts: readonly string[], line: string): boolean {
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const at = indexOfSpan(part, line, from);
    if (at < 0) return false;
    // "I will … resign" of "I will not resign" is exact, and a lie
    if (i > 0 && NEGATION.test(line.slice(from, at + 1))) return false;
    from = at + part.length - 1;
  }
  return true;
}

/** Where a span begins, its first letter in either case. */
function indexOfSpan(part: string, line: string, from: number): number {
  const at = line.indexOf(part, from);
  if (at >= 0) return at;
  const first = part.charAt(1);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return line.indexOf(` ${other}${part.slice(2)}`, from);
}
