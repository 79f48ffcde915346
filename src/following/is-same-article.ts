import type { ReadArticle } from "../parser.ts";
import type { KeptReading } from "../store/articles.ts";

/** So much of the shorter text's words must stand in the other. A correction changes a few; another story shares a fifth. */
const SHARED = 0.6;
const WORDS = /[\p{L}\p{N}]{3,40}/gu;

/**
 * Whether an entry's page is still the article that was kept for it, though it has another address now. Sites move pages, and
 * some feeds give a new story the key of an old one.
 */
export function isSameArticle(kept: KeptReading, read: ReadArticle): boolean {
  const [a, b] = [kept.article, read.article].map(({ text }) => wordsOf(text));
  if (!a || !b) return false;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return fewer.size > 0 && shared >= fewer.size * SHARED;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORDS));
