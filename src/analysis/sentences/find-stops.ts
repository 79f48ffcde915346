import type { Span } from "../../article.ts";

/** A run of stop marks and the marks that close with it. All offsets in the text. */
export type StopRun = { readonly start: number; readonly marksEnd: number; readonly end: number };

/** ".", "?!", "...", "…", ". . .", "。" */
const MARKS = /[.!?…。．！？｡؟۔।]+(?: \.)*/gu;
/** Characters without width stay with the stop, as do "”)", "]" and attached note numbers ("[12]") close together with a stop, and so does the German “. */
const CLOSERS = /(?:["'”’»)\]」』）]|“(?=\s|$)|\[\d{1,3}\]|[\u200B-\u200F\u2060\u00AD])*/uy;
/** A zero-width space parts words as a space does. */
const PARTS_WORDS = /^[\s\u200B]$/u;

/** Full stops of scripts that put no space after them: "。". Behind "。」" Japanese goes on with the reporting verb. */
const FULL_WIDTH = /[。．！？｡][^」』]*$/u;

/**
 * Places in a paragraph where a sentence may end: stop marks that white space or the end follows ("it. Then").
 * A missing space is forgiven between words ("world.Today"), never in addresses ("Jane.Roe@example.org").
 */
export function findStops(text: string, [from, to]: Span): StopRun[] {
  const runs: StopRun[] = [];
  const paragraph = text.slice(from, to);
  for (const match of paragraph.matchAll(MARKS)) {
    const start = match.index;
    const marks = match[0];
    const spaced = marks.indexOf(" ");
    // "left. . . . The": Chicago style ends the sentence at the first of four dots, unless all is over with them.
    const isAttached = spaced > 0 && /\S/u.test(paragraph[start - 1] ?? " ");
    const isOver = start + marks.length >= paragraph.length;
    const marksEnd = start + (isAttached && !isOver ? spaced : marks.length);
    CLOSERS.lastIndex = marksEnd;
    const end = marksEnd + (CLOSERS.exec(paragraph)?.[0].length ?? 0);
    const next = paragraph[end] ?? " ";
    if (
      PARTS_WORDS.test(next) ||
      PARTS_WORDS.test(paragraph[end - 1] ?? "") ||
      FULL_WIDTH.test(paragraph.slice(start, end)) ||
      lacksSpace(paragraph, start, end)
    ) {
      runs.push({ start: from + start, marksEnd: from + marksEnd, end: from + end });
    }
  }
  return runs;
}

/** "the talks.Then he": a word or number, one stop, a capitalised word, and no sign of an address around. */
const WORD_AT_END = /(?:^|\s)["“]?(?:\p{Lu}?\p{Ll}+|\d[\d,]*)$/u;
const WORD_AT_START = /^(?:\p{Lu}\p{Ll}+|[AI])(?:['’]\p{Ll}+)?(?=[\s,;:]|[.!?](?:\s|\p{Lu}|$)|$)/u;
const LONGEST_WORD = 25;

function lacksSpace(paragraph: string, start: number, end: number): boolean {
  return (
    end === start + 1 &&
    WORD_AT_END.test(paragraph.slice(Math.max(0, start - LONGEST_WORD), start)) &&
    WORD_AT_START.test(paragraph.slice(end, end + LONGEST_WORD))
  );
}
