import type { Span } from "../article.ts";

/** Words between quotation marks: an atom that no sentence border may cut. */
export type Quotation = {
  /** Marks included. */
  readonly start: number;
  readonly end: number;
  /** Marks excluded. */
  readonly inner: Span;
  /** The paragraph ended before the mark was closed, and the next one opens with a mark. */
  readonly continued: boolean;
};

const OPENERS = "“«„";
const CLOSERS = '”»"“';

/** Quotations by their marks, in text order. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const [from, to] of paragraphs) {
    let open = -1;
    for (let i = from; i < to; i++) {
      const mark = text[i] ?? "";
      if (open < 0) {
        if (OPENERS.includes(mark)) open = i;
        else if (mark === '"' && /\S/.test(text[i + 1] ?? " ")) open = i;
      } else if (CLOSERS.includes(mark)) {
        found.push({ start: open, end: i + 1, inner: [open + 1, i], continued: false });
        open = -1;
      }
    }
  }
  return found;
}
