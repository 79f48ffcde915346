import type { Span } from "../article.ts";
import type { Quotation } from "./quotations.ts";
import { endsSentence } from "./sentences/ends-sentence.ts";
import { findBrackets } from "./sentences/find-brackets.ts";
import { findListItems } from "./sentences/find-list-items.ts";
import { findStops, type StopRun } from "./sentences/find-stops.ts";

/** Longest word and longest list marker that a rule asks for; longer context is never read, so hostile text costs no more. */
const WORD = 24;
const OPENING = 40;
const AFTER = 60;
/** Behind it the word before an ordinal: " beim ". */
const CONTEXT = 6;

/** The word that ends here, without the bracket or mark before it: "Gov" in "(AP)Gov". */
const LAST_WORD = /[^\s()[\]"“”«»„‘]{0,24}$/u;

/** White space and characters without width before a word. */
const BLANKS = /^[\s\u200B-\u200F\u2060\u00AD]+/u;

/** Between a stop and the mark that closes its quotation: `[...]”`, `. ’ ”`. */
const CLOSING = /^[\s\])'’]{0,4}$/u;

/**
 * Sentences of every paragraph, trimmed of white space, in text order: together they hold every non-blank character.
 * A quotation is an atom: `"I left. Nobody knew." She paused.` is cut after the closing mark only.
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Span[] {
  const sentences: Span[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const [from, to] = paragraph;
    while ((quotations[next]?.end ?? to) <= from) next++;
    const inside: Quotation[] = [];
    for (let i = next; (quotations[i]?.start ?? to) < to; i++)
      inside.push(quotations[i] as Quotation);
    let start = from;
    for (const cut of findCuts(text, paragraph, inside)) {
      push(sentences, text, start, cut);
      start = cut;
    }
    push(sentences, text, start, to);
  }
  return sentences;
}

/** Where the sentences of one paragraph end, in order, its own end left out. */
function findCuts(text: string, paragraph: Span, quotations: readonly Quotation[]): number[] {
  const [from, to] = paragraph;
  const quotationAround = finder(quotations.map((q) => [q.start, q.end, q.inner[1]] as const));
  const bracketsAround = finder(findBrackets(text, paragraph));
  const items = findListItems(text, paragraph).filter(
    outsideOf(quotations.map((q) => [q.start, q.end])),
  );
  const cuts: number[] = [];
  let start = from;
  let item = 0;
  for (const run of findStops(text, paragraph)) {
    for (; (items[item] ?? to) <= run.start; item++) start = items[item] ?? start;
    const [, close = run.end, innerEnd = 0] = quotationAround(run.marksEnd) ?? [];
    const closesQuotation = innerEnd > 0 && CLOSING.test(text.slice(run.marksEnd, innerEnd));
    if (innerEnd > 0 && !closesQuotation) continue;
    const end = Math.max(run.end, close);
    if (end >= to || quotationAround(end) !== undefined || bracketsAround(end) !== undefined)
      continue;
    if (!endsSentence({ ...describe(text, run, start, [end, to]), closesQuotation })) continue;
    cuts.push(end);
    start = end;
  }
  return [...cuts, ...items].sort((a, b) => a - b);
}

/** What stands around a stop, cut short so that hostile text costs no more than any other. */
function describe(text: string, run: StopRun, start: number, [end, to]: Span) {
  const before =
    LAST_WORD.exec(text.slice(Math.max(start, run.start - WORD), run.start))?.[0] ?? "";
  const at = run.start - before.length;
  return {
    marks: text.slice(run.start, run.marksEnd),
    before,
    context: text.slice(Math.max(start, at - CONTEXT), at),
    opening: run.start - start > OPENING ? null : text.slice(start, run.start).trim(),
    after: text.slice(end, Math.min(to, end + AFTER)).replace(BLANKS, ""),
  };
}

/** Finds the span around a place, its ends excluded. Places must not be asked for far behind the last one. */
function finder<S extends readonly [number, number, ...number[]]>(
  spans: readonly S[],
): (at: number) => S | undefined {
  let i = 0;
  return (at) => {
    while (i > 0 && (spans[i - 1]?.[1] ?? 0) > at) i--;
    while (i < spans.length && (spans[i]?.[1] ?? at) <= at) i++;
    const span = spans[i];
    return span !== undefined && span[0] < at ? span : undefined;
  };
}

function outsideOf(spans: readonly Span[]): (at: number) => boolean {
  const around = finder(spans);
  return (at) => around(at) === undefined;
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const indent = piece.length - piece.trimStart().length;
  if (indent < piece.length) sentences.push([start + indent, start + piece.trimEnd().length]);
}
