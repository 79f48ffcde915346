import type { Span } from "../../article.ts";

/** "• first • second": a bullet begins an item wherever it stands. */
const BULLET = /(?<=\s)[•‣◦⁃▪●]/gu;

/** "1. ", "2) ", "a. ", "3.) " at the head of a paragraph. Capital letters are initials ("A. Roe"). */
const FIRST_MARKER = /^(?:[•‣◦⁃▪●*-]\s*)?(\d{1,3}|[a-z])(\.\)|\)|\.)\s/u;

/**
 * Where the items of an inline list begin, the first excepted: "1. bread 2. salt" has one at "2.".
 * Numbers and letters count only in unbroken order from the paragraph's head.
 */
export function findListItems(text: string, [from, to]: Span): number[] {
  const paragraph = text.slice(from, to);
  const items = [...paragraph.matchAll(BULLET)].map((match) => from + match.index);
  const first = FIRST_MARKER.exec(paragraph);
  if (first?.[1] === undefined || items.length > 0) return items;
  const suffix = first[2] ?? "";
  let at = first[0].length;
  for (let marker = first[1]; ; ) {
    marker = /\d/u.test(marker) ? `${Number(marker) + 1}` : nextLetter(marker);
    at = paragraph.indexOf(` ${marker}${suffix} `, at);
    if (at < 0) return items;
    items.push(from + at + 1);
    at += marker.length + suffix.length + 1;
  }
}

function nextLetter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}
