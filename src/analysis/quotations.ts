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

/** What closes each opening mark. Straight, curly, low-high, guillemets both ways, doubled and single ones. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "“"],
  "«": ["»"],
  "»": ["«"],
  "„": ["“", "”", '"'],
  '"': ['"', "”"],
  "''": ["''", '"', "”"],
  "``": ["''", '"', "”", "``"],
  "‘‘": ["’’", "''"],
  "‘": ["’"],
  "'": ["'"],
};

/** An opening mark that is never closed reaches the end of its paragraph if that is near, else it is noise. */
const LONGEST_UNCLOSED = 400;

/** "rock 'n' roll" */
const SHORTEST_SINGLE = 2;

const ANY_MARK = /["“”«»„'‘’`]/gu;
/** What stands before an ambiguous opening mark: white space, a bracket, a dash, another mark. */
const BEFORE_OPENING = /[\s([—–―:,“‘'/-]/u;
const OPENS_PARAGRAPH = /^["“«„‘']/u;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_OR_STOP = /[\p{L}\p{N}.,!?]/u;

/** Quotations by their marks, outermost only, in text order. A quotation never crosses a paragraph. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1]?.[0] ?? text.length;
    return quotationsIn(text, paragraph, OPENS_PARAGRAPH.test(text.slice(next, next + 1)));
  });
}

function quotationsIn(text: string, paragraph: Span, isContinued: boolean): Quotation[] {
  const to = paragraph[1];
  const marks = [...text.slice(...paragraph).matchAll(ANY_MARK)].map(
    ({ index }) => paragraph[0] + index,
  );
  const found: Quotation[] = [];
  // Marks that nothing closes: whatever opens later with the same mark stays open too.
  const hopeless = new Set<string>();
  for (let i = 0; i < marks.length; i++) {
    const start = marks[i] as number;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const mark = openingMark(text, start, paragraph);
    if (mark === "" || hopeless.has(mark)) continue;
    const close = closingMark(text, marks, i, mark, to);
    const inner = start + mark.length;
    if (close !== null) {
      found.push({ start, end: close[1], inner: [inner, close[0]], continued: false });
    } else if (reachesEnd(mark, inner, to, isContinued)) {
      found.push({ start, end: to, inner: [inner, to], continued: isContinued });
      return found;
    } else hopeless.add(mark);
  }
  return found;
}

/** `“I left. ⏎ “Nobody knew.”`: an open mark is closed in the next paragraph, or forgotten. */
function reachesEnd(mark: string, inner: number, to: number, isContinued: boolean): boolean {
  return inner < to && !isSingle(mark) && (isContinued || to - inner < LONGEST_UNCLOSED);
}

const isSingle = (mark: string): boolean => mark === "'" || mark === "‘";

/** The opening mark at a place, or "". Straight and single marks open only before a word and behind a space. */
function openingMark(text: string, at: number, [from, to]: Span): string {
  const one = text[at] ?? "";
  const two = text.slice(at, at + 2);
  if (two === "''" || two === "``" || two === "‘‘") {
    return at + 2 < to && /\S/u.test(text[at + 2] ?? " ") ? two : "";
  }
  if (one === "“" || one === "«" || one === "„") return one;
  const before = at === from ? " " : (text[at - 1] ?? " ");
  const after = at + 1 < to ? (text[at + 1] ?? " ") : " ";
  if (one === "»") return /\s/u.test(before) && /\S/u.test(after) ? one : "";
  if (one === '"') {
    return /\S/u.test(after) && (BEFORE_OPENING.test(before) || !WORD_OR_STOP.test(before))
      ? one
      : "";
  }
  return isSingle(one) && /[\s([—–]/u.test(before) && /\p{L}/u.test(after) ? one : "";
}

/** The mark that closes what opened at `marks[i]`, within the paragraph, or null. */
function closingMark(
  text: string,
  marks: readonly number[],
  i: number,
  mark: string,
  to: number,
): Span | null {
  const from = (marks[i] as number) + mark.length;
  for (let j = i + 1; j < marks.length; j++) {
    const at = marks[j] as number;
    if (at < from) continue;
    const closer = CLOSERS[mark]?.find((candidate) => text.startsWith(candidate, at));
    if (closer === undefined || at + closer.length > to) continue;
    if (isSingle(mark) && (at - from < SHORTEST_SINGLE || !closesSingle(text, at, to))) continue;
    if (mark === "“" && closer === "“") return null;
    // A nested single mark stands before the closing double one: ''He said 'no.'''
    const start = closer === "''" && text[at + 2] === "'" && at + 2 < to ? at + 1 : at;
    return [start, start + closer.length];
  }
  return null;
}

/** An apostrophe stands before a letter ("don't") or behind an s ("the nurses' union"); a closing mark does not. */
function closesSingle(text: string, at: number, to: number): boolean {
  const after = at + 1 < to ? (text[at + 1] ?? " ") : " ";
  if (LETTER.test(after)) return false;
  const before = text[at - 1] ?? " ";
  if (/[.,!?…]/u.test(before)) return true;
  return /[\s.,;:!?)—–"”]/u.test(after) && before !== "s";
}
