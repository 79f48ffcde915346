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

/** How a pair of marks looks: what closes an opening one, and how many characters each has. */
type Pair = { readonly closers: readonly string[]; readonly width: number };

const PAIRS: Readonly<Record<string, Pair>> = {
  "“": { closers: ["”", '"', "“"], width: 1 },
  "«": { closers: ["»"], width: 1 },
  "»": { closers: ["«"], width: 1 },
  "„": { closers: ["“", "”", '"'], width: 1 },
  '"': { closers: ['"', "”"], width: 1 },
  "''": { closers: ["''", '"', "”"], width: 2 },
  "``": { closers: ["''", '"', "”", "``"], width: 2 },
  "‘‘": { closers: ["’’", "''"], width: 2 },
  "‘": { closers: ["’"], width: 1 },
  "'": { closers: ["'"], width: 1 },
};

/** An opening mark that is never closed reaches the end of its paragraph if that is near, else it is noise. */
const LONGEST_UNCLOSED = 400;

/** What may stand before an ambiguous opening mark: white space, a bracket, a dash, another mark. */
const BEFORE_OPENING = /[\s([—–―:,“‘'/-]/u;
const OPENING_CONTINUED = /^["“«„‘']/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Quotations by their marks, outermost only, in text order. A quotation never crosses a paragraph. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    const isContinued =
      next !== undefined && OPENING_CONTINUED.test(text.slice(next[0], next[0] + 1));
    return quotationsIn(text, paragraph, isContinued);
  });
}

function quotationsIn(text: string, [from, to]: Span, isContinued: boolean): Quotation[] {
  const found: Quotation[] = [];
  let at = from;
  while (at < to) {
    const mark = openingMark(text, at, from, to);
    const pair = PAIRS[mark];
    if (pair === undefined) {
      at++;
      continue;
    }
    const close = closingMark(text, at, mark, to);
    if (close !== null) {
      found.push({
        start: at,
        end: close[1],
        inner: [at + pair.width, close[0]],
        continued: false,
      });
      at = close[1];
    } else if (
      pair.width + at < to &&
      (isContinued || to - at < LONGEST_UNCLOSED) &&
      !isSingle(mark)
    ) {
      found.push({ start: at, end: to, inner: [at + pair.width, to], continued: isContinued });
      return found;
    } else at += pair.width;
  }
  return found;
}

const isSingle = (mark: string): boolean => mark === "'" || mark === "‘";

/** The opening mark at a place, or "". Straight and single marks open only before a word and behind a space. */
function openingMark(text: string, at: number, from: number, to: number): string {
  const one = text[at] ?? "";
  const two = text.slice(at, at + 2);
  if ((two === "''" || two === "``" || two === "‘‘") && at + 2 < to) {
    return /\S/u.test(text[at + 2] ?? " ") ? two : "";
  }
  if (one === "“" || one === "«" || one === "„") return one;
  const before = at === from ? " " : (text[at - 1] ?? " ");
  const isWordNext = at + 1 < to && /\S/u.test(text[at + 1] ?? " ");
  if (one === '"') {
    const opens = BEFORE_OPENING.test(before) || !/[\p{L}\p{N}.,!?]/u.test(before);
    return isWordNext && opens ? one : "";
  }
  if (
    isSingle(one) &&
    isWordNext &&
    /[\s([—–]/u.test(before) &&
    /[\p{L}]/u.test(text[at + 1] ?? "")
  )
    return one;
  return "";
}

/** Start and end of the mark that closes what opened at `open`, or null within the paragraph. */
function closingMark(text: string, open: number, mark: string, to: number): Span | null {
  const pair = PAIRS[mark] as Pair;
  for (let at = open + pair.width; at < to; at++) {
    const closer = pair.closers.find((candidate) => text.startsWith(candidate, at));
    if (closer === undefined || at + closer.length > to) continue;
    if (isSingle(mark) && !closesSingle(text, at, to)) continue;
    if (mark === "“" && closer === "“") return null;
    return [at, at + closer.length];
  }
  return null;
}

/** An apostrophe stands before a letter ("don't") or behind an s ("the nurses' union"). */
function closesSingle(text: string, at: number, to: number): boolean {
  const after = at + 1 < to ? (text[at + 1] ?? " ") : " ";
  const before = text[at - 1] ?? " ";
  if (LETTER.test(after)) return false;
  return /[.,!?…]/u.test(before) || !/[\s.,;:!?)—–]/u.test(after)
    ? /[.,!?…]/u.test(before)
    : before !== "s";
}
