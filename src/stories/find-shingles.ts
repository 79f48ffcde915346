/** Letters and figures; punctuation, case and line ends are what copies change first. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** An article is hardly ever longer; what stands behind is not compared, so that no text is expensive. */
const MOST_WORDS = 6000;
const WIDTH = 3;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The 3-word shingles of a text (Broder 1997) as 32-bit hashes. Of 1,000 articles two different shingles share a hash
 * about once in ten thousand, which no threshold feels.
 */
export function findShingles(text: string): ReadonlySet<number> {
  const shingles = new Set<number>();
  let [before, last] = [0, 0];
  let count = 0;
  for (const [word] of text.matchAll(WORD)) {
    const hash = hashOf(word.normalize("NFC").toLowerCase());
    if (++count >= WIDTH) shingles.add(mix(mix(before, last), hash));
    before = last;
    last = hash;
    if (count === MOST_WORDS) break;
  }
  return shingles;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  }
  return hash | 0;
}

/** Depends on the order of both. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) + b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
