import type { Quote } from "../analysis.ts";
import { reportedSpans } from "../answers/reported-spans.ts";
import type { Span } from "../article.ts";
import type { QuoteBlock } from "../card.ts";
import type { Reading } from "../command.ts";
import { isQuotedWhole } from "./is-quoted-whole.ts";
import { oneLine } from "./one-line.ts";
import { speakerLabel } from "./speaker-label.ts";

type Words = QuoteBlock["words"][number];

/** A quote as a block. @param cites evidence numbers from 0, as an answer has them */
export function quoteBlock(quote: Quote, reading: Reading, cites: readonly number[]): QuoteBlock {
  const { text } = reading.analysis;
  const whole = isQuotedWhole(quote, text);
  const spans =
    whole && !quote.negated && !quote.modal ? quote.quoted : reportedSpans(quote, reading, whole);
  return {
    kind: "quote",
    words: cutWords(spans, quote.quoted, text),
    speaker: speakerLabel(quote, reading),
    cites: cites.map((number) => number + 1),
  };
}

/** The spans of a quote cut where its quotation marks stand: what is between them is verbatim. */
function cutWords(
  spans: readonly Span[],
  quoted: readonly Span[],
  text: string,
): QuoteBlock["words"] {
  const words: Words[] = [];
  const push = (start: number, end: number, verbatim: boolean): void => {
    const slice = oneLine(text.slice(start, end));
    const bare = verbatim ? slice : slice.replace(LONE_MARKS, "").trim();
    if (HAS_WORD.test(bare)) words.push({ text: bare, verbatim });
  };
  let before = -1;
  for (const [start, end] of spans) {
    // “We waited,” Okafor said. “Nobody came.”: what was left out between two pieces shows.
    const gap = before < 0 ? "" : text.slice(before, start);
    if (HAS_WORD.test(gap) && words.length > 0) words.push({ text: "…", verbatim: false });
    before = end;
    let at = start;
    for (const [from, to] of quoted) {
      if (to <= at || from >= end) continue;
      push(at, from, false);
      push(Math.max(at, from), Math.min(to, end), true);
      at = Math.min(to, end);
    }
    push(at, end, false);
  }
  return words;
}

// The marks around a quotation belong to the surface that prints it: `that "` before one, `",` behind it.
// An apostrophe may belong to its word: "’s", "workers’".
const LONE_MARKS = /^(?:["“”„«»‘]|[’'](?!\p{L})){1,9}|["“”„«»‘]{1,9}$|(?<=\s)'$/gu;

const HAS_WORD = /[\p{L}\p{N}]/u;
