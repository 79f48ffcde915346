import { walkTags } from "./walk-tags.ts";

// Of 2,559 real news pages the largest had 10,110 elements and the deepest was 56 deep. Beyond these the
// tree passes turn quadratic: 50,000 nested elements take them minutes or overflow the stack.
const MAX_ELEMENTS = 30_000;
const MAX_DEPTH = 256;

/** Whether a page is too large or too deep for a tree of it to be built and scored in time. */
export function isOutsized(page: string): boolean {
  let elements = 0;
  let depth = 0;
  let outsized = false;
  walkTags(page, {
    open() {
      elements++;
      depth++;
      outsized = elements > MAX_ELEMENTS || depth > MAX_DEPTH;
      return !outsized;
    },
    close() {
      depth--;
    },
  });
  return outsized;
}
