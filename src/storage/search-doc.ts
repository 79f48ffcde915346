// Times to the second in the upper 32 bits, up to the year 2106; 20 bits below make articles of one second differ.
const LAST_SECOND = 2 ** 32 - 1;
const BELOW = 2 ** 20;
// FNV-1a, 32 bits.
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The number under which an article is indexed. It grows with the article's date, so that a search which goes down the
 * numbers meets the newest first and may stop when it has enough. The same on every engine; an exact number.
 */
export function docNumber(datedAt: number, article: string): number {
  return firstDocOf(datedAt) + (hash(article) % BELOW);
}

/** The lowest number that an article of this time or later can have. */
export function firstDocOf(at: number): number {
  const second = Math.min(Math.max(Math.floor(at / 1000), 0), LAST_SECOND);
  return second * BELOW;
}

function hash(text: string): number {
  let value = BASIS;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  }
  return value >>> 0;
}
