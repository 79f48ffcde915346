import type { Reading } from "../command.ts";
import { identify } from "../following/identify.ts";
import type { Library } from "../newsroom/open-library.ts";
import type { ReadArticle } from "../parser.ts";
import type { Overrides } from "./load-article.ts";
import { loadPage } from "./load-page.ts";

/**
 * Reads a page from the web, and keeps it where there is a database, so that its versions are told apart and a restart forgets
 * nothing. What the person says of it holds for this reading only.
 * @throws UserError when it cannot be read
 */
export async function keepPage(
  url: string,
  library: Library,
  overrides: Overrides,
  now: () => number = Date.now,
): Promise<Reading> {
  const read = await loadPage(url, await library.pages(), overrides);
  if (!library.exists() || overrides.published !== undefined) return asRead(read, now());
  const { articles } = await library.store();
  // A template's mistake may give all pages of a site one address: they are not versions of one article.
  const identified = await identify(articles, read, { url, kept: null, urlBefore: null });
  const { id, version } = await articles.keep(identified, null, now());
  const [kept] = await articles.load([{ id, version }]);
  return kept ?? asRead(read, now());
}

/** An article that nobody keeps is in its first version. */
function asRead({ article, analysis, suspect, grade, wall }: ReadArticle, now: number): Reading {
  const stated = Date.parse(article.published ?? "");
  // A stated date that cannot be read is none, and nothing is news of tomorrow.
  const datedAt = Number.isNaN(stated) ? now : Math.min(stated, now);
  const kept = { version: 1, grade, wall, firstReadAt: now, readAt: now, datedAt };
  return { article, analysis, suspect, kept };
}
