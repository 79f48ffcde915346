import type { Sentence } from "../prose.ts";
import type { Quotation } from "../quotations.ts";

/**
 * A word of a sentence, or one whole quotation. Rules read units, so that nothing inside the marks
 * ("He said “she said no” twice") can be taken for the reporter's own words.
 */
export type Unit = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Universal part-of-speech tag; "QUOTE" for a quotation. */
  readonly pos: string;
  readonly quotation: Quotation | null;
};

/** Readers and rules see at most this many units at once; longer is no sentence that anybody wrote. */
const WINDOW = 240;

/** A sentence of more windows is a list or hostile text: only so many of them are read, about 4,800 words. */
const MOST_WINDOWS = 20;

const LONGEST_TITLE = 60;
const SMALL_WORDS = /^(?:the|of|and|a|an|in|on|to|for|with|at|from|by)$/u;

/**
 * The units of a sentence in windows: one for every sentence in earnest, several for a text without stops, and
 * nothing of what goes on behind the last window.
 */
export function findUnits(text: string, sentence: Sentence): Unit[][] {
  const windows: Unit[][] = [];
  let units: Unit[] = [];
  let next = 0;
  const push = (unit: Unit) => {
    if (units.length === WINDOW) {
      windows.push(units);
      units = [];
    }
    units.push(unit);
  };
  const flush = (before: number) => {
    for (; (sentence.quotations[next]?.start ?? before) < before; next++) {
      const quotation = sentence.quotations[next];
      if (quotation === undefined || quotation.end > sentence.end) continue;
      push(unitOf(text, quotation));
    }
  };
  for (const token of sentence.tokens) {
    flush(token.end);
    if (windows.length >= MOST_WINDOWS) return windows.slice(0, MOST_WINDOWS);
    if (token.quoted || token.start < (units.at(-1)?.end ?? 0)) continue;
    push({ ...token, quotation: null });
  }
  flush(sentence.end);
  if (units.length > 0) windows.push(units);
  return windows.slice(0, MOST_WINDOWS);
}

/** A name in marks: “The Long Road”, “Morning Talk”. Few words, all of them capitalised but for the small ones. */
export function isTitle({ quotation, text }: Unit): boolean {
  if (quotation === null || text.length > LONGEST_TITLE) return false;
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => SMALL_WORDS.test(word) || /^[\p{Lu}\p{N}]/u.test(word)) &&
    !/[.!?]\P{L}$/u.test(text)
  );
}

function unitOf(text: string, quotation: Quotation): Unit {
  const words = text.slice(quotation.start, quotation.end);
  return {
    start: quotation.start,
    end: quotation.end,
    text: words,
    lower: "“”",
    pos: "QUOTE",
    quotation,
  };
}
