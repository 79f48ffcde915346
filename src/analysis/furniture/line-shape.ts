/** "… in Kyiv.", "… she asked?”", but not "… in the U.S." */
const CLOSING_STOP = /[.!?…。！？؟۔।]["'”’»)\]」』\u200B-\u200F\u2060]{0,3}$/u;
const ABBREVIATION = /(?:^|[\s(])(?:\p{L}\.){2,}$/u;

/** Whether a line ends as a sentence does, so that it is none of a headline's kind. */
export function hasClosingStop(line: string): boolean {
  return hasStop(line) && !ABBREVIATION.test(line.slice(-20));
}

/** Whether a line ends in a stop, be it that of an abbreviation. */
export function hasStop(line: string): boolean {
  return CLOSING_STOP.test(line.slice(-5));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The words and numbers of a line, marks left out. */
export function wordsOf(line: string): readonly string[] {
  return line.match(WORD) ?? [];
}

/** Letters and digits only, lower case: lines that differ in marks alone are the same. */
export function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

const MARKUP_BEFORE = /^(?:[#>*_~`[\s!]|[-•‣▪●]\s)+/u;
const MARKUP_AFTER = /(?:\]\([^()\s]{0,300}\)|[*_~`\s]){1,20}$/u;

/** A line without the marks that Markdown puts around it: "**By Ana Roe**", "[Read more](/next)". */
export function withoutMarkup(line: string): string {
  const inner = line.replace(MARKUP_BEFORE, "");
  return inner.slice(0, -400) + inner.slice(-400).replace(MARKUP_AFTER, "");
}
