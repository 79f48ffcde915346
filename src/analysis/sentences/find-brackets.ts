import type { Span } from "../../article.ts";

const BRACKET = /[()[\]（）「」『』]/gu;
const PARTNERS: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "）": "（",
  "」": "「",
  "』": "『",
};

/** What is longer than an aside ("(She had left. Nobody knew why.)") is text in brackets and splits as text does. */
const LONGEST_ASIDE = 400;

/** Asides in brackets of one paragraph, outermost only, in text order. Brackets that nobody closed do not count. */
export function findBrackets(text: string, [from, to]: Span): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.slice(from, to).matchAll(BRACKET)) {
    const partner = PARTNERS[mark];
    if (partner === undefined) {
      open.push(from + index);
      continue;
    }
    const start = open.at(-1);
    if (start === undefined || text[start] !== partner) continue;
    open.pop();
    const end = from + index + 1;
    if (end - start > LONGEST_ASIDE) continue;
    while ((pairs.at(-1)?.[0] ?? -1) > start) pairs.pop();
    pairs.push([start, end]);
  }
  return pairs;
}
