import { hasClosingStop, withoutMarkup, wordsOf } from "./line-shape.ts";

/** "Related Sources:", "References", "Tags:": what follows is a list for the archive, not for the reader. */
const HEADING =
  /^(?:(?:related|our|news|primary|other) )?(?:sources?|references|further reading|external links|sister links|related (?:articles|stories|links|news|topics|content|reading|coverage)|more (?:stories|news|coverage)|read more|see also|also read|tags?|topics|keywords|filed under|footnotes|quellen?|источники?|джерел[ао]|по теме|sources? et références)\s?:?$/iu;
/** The list begins on the line of its heading: "Sources: Ministry of Roads, Elmford Post" */
const INLINE =
  /^(?:(?:related|our|news|primary) )?(?:sources?|references|tags?|topics|keywords|filed under|quellen?|источники?|джерел[ао])\s?:\s?\S/iu;
const LISTED = /^(?:[•‣◦⁃▪●*\-–—]|\[?\d{1,2}[\].)])\s?\S|^https?:\/\/|https?:\/\/\S+$|^\^/u;
/** A heading of Markdown that names no list ends the list before it. */
const OTHER_HEADING = /^#{1,6}\s/u;

/** An entry of a source list is a title with its outlet, hardly longer. */
const LONGEST_ENTRY = 25;

/** Which of the paragraphs belong to a list of sources, tags or related articles: its heading and its entries. */
export function findTail(paragraphs: readonly string[]): ReadonlySet<number> {
  const tail = new Set<number>();
  let isOpen = false;
  paragraphs.forEach((line, i) => {
    const short = line.slice(0, 400);
    const plain = withoutMarkup(short);
    const isInline = INLINE.test(plain) && !isProse(plain);
    const goesOn = isOpen && !OTHER_HEADING.test(short);
    isOpen = HEADING.test(plain) || isInline || (goesOn && (LISTED.test(short) || !isProse(short)));
    if (isOpen) tail.add(i);
  });
  return tail;
}

function isProse(line: string): boolean {
  return hasClosingStop(line) ? wordsOf(line).length > 6 : wordsOf(line).length > LONGEST_ENTRY;
}
