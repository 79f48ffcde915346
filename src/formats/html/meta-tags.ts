import type { Page } from "./dom.ts";
import { toLine } from "./to-line.ts";

/** A page's `<meta>` values by their lower-case names; a name may stand several times. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads `property`, `name` and `itemprop` alike: pages mix them up. */
export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const name = ["property", "name", "itemprop"]
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const value = toLine(meta.getAttribute("content"));
    if (!name || !value) continue;
    const key = name.toLowerCase().trim();
    const values = tags.get(key);
    if (values) values.push(value);
    else tags.set(key, [value]);
  }
  return tags;
}

/** The values of the first of the names that has any. */
export const metaValues = (tags: MetaTags, names: readonly string[]): readonly string[] =>
  names.map((name) => tags.get(name)).find((values) => values !== undefined) ?? [];
