/** What a quick pass over some XML tells before a parser is let at it. */
export type XmlMeasure = {
  /** How many entries begin in it: a parser that finds fewer has lost some. */
  readonly entries: number;
  readonly elements: number;
  /** More than any feed needs: deep, with endless tags, or with too many of them. */
  readonly monstrous: boolean;
};

// Feeds with XHTML in their entries reach 30.
const MAX_DEPTH = 256;
// 5 MB of real feed hold 100,000; as many empty ones take a parser seconds.
const MAX_ELEMENTS = 300_000;
// A tag of 200,000 attributes takes a parser seconds too.
const MAX_TAG = 100_000;

// Elements of HTML that never close, where a feed leaves its HTML unescaped.
const VOID = new Set(["br", "img", "hr", "input", "meta", "link", "source", "wbr", "p", "li"]);
const NAME = /[\p{L}_][^\s/>]{0,100}/uy;

// Where what is no tag ends: what stands in it is text, or nothing.
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
  ["<?", "?>"],
];

/** Counts tags in one pass, linear in the text whatever it holds. An entry that was never closed ends where the next begins. */
export function measureXml(xml: string): XmlMeasure {
  let depth = 0;
  let elements = 0;
  let entries = 0;
  let entryDepth = 0;
  let at = xml.indexOf("<");
  while (at >= 0) {
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, at));
    const isClosing = xml[at + 1] === "/";
    NAME.lastIndex = at + 1;
    const name = skipped || isClosing ? "" : (NAME.exec(xml)?.[0].toLowerCase() ?? "");
    if (!skipped && !isClosing && !name) {
      at = xml.indexOf("<", at + 1);
      continue;
    }
    const end = xml.indexOf(skipped?.[1] ?? ">", at + 1);
    if (end < 0) break;
    if (isClosing) depth = Math.max(0, depth - 1);
    else if (name) {
      elements++;
      if (isEntry(name)) {
        if (entries++ === 0) entryDepth = depth;
        depth = entryDepth;
      }
      if (xml[end - 1] !== "/" && !VOID.has(name)) depth++;
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS || end - at > MAX_TAG)
        return { entries, elements, monstrous: true };
    }
    at = xml.indexOf("<", end + 1);
  }
  return { entries, elements, monstrous: false };
}

/** Whether an element is an entry of RSS, RDF or Atom, under any prefix but that of another vocabulary. */
const isEntry = (name: string): boolean => {
  const local = name.slice(name.indexOf(":") + 1);
  return (local === "item" || local === "entry") && !name.startsWith("media:");
};
