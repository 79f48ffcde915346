import type { Span } from "../article.ts";
import { findMarks, type Mark } from "./quotations/find-marks.ts";

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

/** What closes each opening mark. Straight, curly, low-high, guillemets both ways, doubled and single ones. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "“", "’’", "''"],
  "«": ["»"],
  "»": ["«"],
  "„": ["“", "”", '"'],
  '"': ['"', "”"],
  "''": ["''", '"', "”", "’’"],
  "``": ["''", '"', "”", "``"],
  "‘‘": ["’’", "''"],
  "‘": ["’"],
  "'": ["'"],
};

/** "rock 'n' roll" */
const SHORTEST_SINGLE = 2;

const OPENS_PARAGRAPH = /^["“«„‘']/u;

/** What goes on over paragraphs is whole sentences; “bad luck and left. lost its closing mark. */
const BEGINS_SENTENCE = /^[^\p{L}]{0,9}\P{Ll}/u;

/** `“It broke, said Ann Lee.`: the mark was forgotten, for the speaker would not report herself. */
const REPORTING =
  /[,.?!]\s(?:(?:he|she|they|\p{Lu}[\p{L}'’.-]{0,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){0,2})\s)?(?:said|says|told|asked|added|wrote)\b/u;

/**
 * Quotations by their marks, outermost only, in text order. A quotation never crosses a paragraph, and a mark that
 * nothing closes opens none: where a writer forgot a mark, nobody knows which words were quoted.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1]?.[0] ?? text.length;
    const marks = findMarks(text, paragraph);
    const { pairs, open } = pairMarks(text, marks);
    // “I left. ⏎ “Nobody knew.”: an open mark, and the next paragraph opens with a mark.
    const isFollowed = OPENS_PARAGRAPH.test(text.slice(next, next + 1));
    return outermost(
      isFollowed && open ? [...pairs, ...continuation(text, open, paragraph)] : pairs,
    );
  });
}

/** From the open mark to the end of its paragraph, if its words look like somebody's who goes on talking. */
function continuation(text: string, open: Mark, [, to]: Span): readonly Quotation[] {
  const words = text.slice(open.end, to);
  if (!BEGINS_SENTENCE.test(words) || REPORTING.test(words)) return [];
  return [{ start: open.start, end: to, inner: [open.end, to], continued: true }];
}

type Pairs = {
  readonly pairs: readonly Quotation[];
  /** A double mark that nothing closes, if no other double mark follows it. */
  readonly open: Mark | null;
};

/** Pairs each closing mark with the nearest opening one that it fits, so that inner quotations pair first. */
function pairMarks(text: string, marks: readonly Mark[]): Pairs {
  const pairs: Quotation[] = [];
  const stack: Mark[] = [];
  let last: Mark | null = null;
  for (const mark of marks) {
    if (!mark.single) last = mark;
    const opener = mark.closes ? takeOpener(stack, mark) : null;
    if (opener) {
      // A nested single mark stands before the closing double one: ''He said 'no.'''
      const shift = mark.text === "''" && text[mark.end] === "'" ? 1 : 0;
      const inner: Span = [opener.end, mark.start + shift];
      pairs.push({ start: opener.start, end: mark.end + shift, inner, continued: false });
    } else if (mark.opens) stack.push(mark);
  }
  return { pairs, open: last !== null && stack.includes(last) ? last : null };
}

/** Takes the opening mark that a closing one fits off the stack, with the unclosed single marks above it. */
function takeOpener(stack: Mark[], closing: Mark): Mark | null {
  let top = stack.length - 1;
  // “It was ‘fine”: what looked like an opening single mark was none.
  while (!closing.single && stack[top]?.single) top--;
  const opener = stack[top];
  if (!opener || !CLOSERS[opener.text]?.includes(closing.text)) return null;
  if (closing.single && closing.start - opener.end < SHORTEST_SINGLE) return null;
  stack.length = top;
  return opener;
}

/** Pairs come inner first; those inside another are part of it. */
function outermost(pairs: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const pair of pairs) {
    while ((found.at(-1)?.start ?? -1) > pair.start) found.pop();
    found.push(pair);
  }
  return found.filter(({ inner }) => inner[0] < inner[1]);
}
