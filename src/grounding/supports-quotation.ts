import { findWords } from "./find-words.ts";
import { foldText } from "./fold-text.ts";

/** What is left out: "the vote … was lost". */
const ELLIPSIS = /\.{3,9}/u;
/** What is put in for the reader, or for words left out: "[she] left". */
const BRACKET = /\[[^[\]]{0,80}\]/u;
const BRACKET_MARK = /([[\]])/u;
const NEGATION = /(?:^| )(?:not|no|never|nor|cannot|without|\S{2,9}n't)(?= )/iu;

/** The words of quoted text in order, each between blanks; brackets count as words. */
export const quotedLine = (text: string): string =>
  ` ${foldText(text)
    .split(BRACKET_MARK)
    .flatMap((piece) =>
      BRACKET_MARK.test(piece) ? [piece] : findWords(piece).map((word) => word.text),
    )
    .join(" ")} `;

/**
 * Whether words in quotation marks are an exact span of what a sentence quotes; an ellipsis or a bracket cuts them into
 * spans that stand there in order. Only the case of a first letter and punctuation may differ.
 * @param lines the words of each quotation of the sentence
 */
export function isQuotationSupported(words: string, lines: readonly string[]): boolean {
  const folded = foldText(words);
  const parts = folded.split(ELLIPSIS);
  if (standsIn(parts, lines)) return true;
  // "[she] left": our bracket, unless the article has one there
  const cut = parts.flatMap((part) => part.split(BRACKET));
  const isArticles = lines.some((line) => line.includes("["));
  return cut.length > parts.length && !isArticles && standsIn(cut, lines);
}

function standsIn(pieces: readonly string[], lines: readonly string[]): boolean {
  const parts = pieces.map(quotedLine).filter((part) => part.trim() !== "");
  return parts.length === 0 || lines.some((line) => standsInOrder(parts, line));
}

function standsInOrder(parts: readonly string[], line: string): boolean {
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const at = indexOfSpan(part, line, from);
    if (at < 0) return false;
    const gap = line.slice(from, at + 1);
    // "I will … resign" of "I will not resign" is exact, and a lie
    if (i > 0 && NEGATION.test(gap)) return false;
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
