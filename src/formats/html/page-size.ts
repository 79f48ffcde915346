import { walkTags } from "./walk-tags.ts";

// Of 2,559 real news pages the largest had 10,110 elements, 2,215 links and a depth of 56. Beyond these
// the tree passes turn quadratic: 50,000 nested elements take them minutes or overflow the stack.
const MAX_ELEMENTS = 30_000;
const MAX_LINKS = 10_000;
const MAX_DEPTH = 256;

// Reader mode climbs from elements to their ancestors: all their depths together. The largest of 85 real
// pages has 22,000; the deepest and the largest known page in one would have 566,000.
const MAX_CLIMB = 600_000;

// Every "<" that begins no tag and every entity makes a node of its own; four million of them take minutes.
const MAX_TEXTS = 100_000;

/** Whether a page is too large or too deep for a tree of it to be built and scored in time. */
export function isOutsized(page: string): boolean {
  const count = { elements: 0, links: 0, depth: 0, climb: 0, texts: 0 };
  const fits = (): boolean =>
    count.elements <= MAX_ELEMENTS &&
    count.links <= MAX_LINKS &&
    count.depth <= MAX_DEPTH &&
    count.climb <= MAX_CLIMB &&
    count.texts <= MAX_TEXTS;
  walkTags(page, {
    open(tag) {
      count.elements++;
      count.depth++;
      count.climb += count.depth;
      if (tag === "a") count.links++;
      return fits();
    },
    close() {
      count.depth--;
    },
    text() {
      count.texts++;
      return fits();
    },
  });
  return !fits();
}
