/** "… in Kyiv.", "… she asked?”", but not "… in the U.S." */
const CLOSING_STOP = /[.!?…。！？؟۔।]["'”’»)\]」』]{0,3}$/u;
const ABBREVIATION = /(?:^|[\s(])(?:\p{L}\.){2,}$/u;

/** Whether a line ends as a sentence does. */
export function hasClosingStop(line: string): boolean {
  const end = line.slice(-20);
  return CLOSING_STOP.test(end) && !ABBREVIATION.test(end);
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
