import type { Extracted } from "../format.ts";
import { toUrl } from "../formats/html/canonical-url.ts";
import { toIsoDate } from "../formats/html/to-iso-date.ts";
import { toKey } from "../formats/html/to-key.ts";
import { toLine } from "../formats/html/to-line.ts";
import type { Stated } from "../parser.ts";

/**
 * What a page says of itself, completed by what its feed says. The page goes first, save where it
 * says less: a title that is only the site's name, a host in the place of the outlet's name, a day
 * without the time.
 */
export function mergeStated(page: Extracted, stated: Stated): Extracted {
  const publisher = toLine(stated.publisher) || null;
  const headline = isHeadline(page, publisher) ? page.title : null;
  return {
    ...page,
    title: headline ?? (toLine(stated.title) || null),
    byline: page.byline ?? (toLine(stated.byline) || null),
    published: moreExact(page.published, toIsoDate(stated.published)),
    publisher: isHost(page) ? (publisher ?? page.publisher) : page.publisher,
    language: page.language ?? stated.language ?? null,
  };
}

/** A heading that is never closed ("<h1>…</h2>") swallows the story. */
const LONGEST_HEADLINE = 300;

/** "The Quay Courier" over a story of the Quay Courier says nothing. */
function isHeadline({ title, publisher, url }: Extracted, feed: string | null): boolean {
  if ((title?.length ?? 0) > LONGEST_HEADLINE) return false;
  const key = tight(title ?? "");
  const host = hostOf(url);
  const sites = [publisher, feed, host, host.split(".")[0]];
  return !sites.some((name) => tight(name ?? "") === key);
}

const tight = (name: string): string => toKey(name).replaceAll(" ", "");

/** Whether nothing but the address says who published it. */
const isHost = ({ publisher, url }: Extracted): boolean =>
  publisher === null || publisher === hostOf(url);

const hostOf = (url: string | null): string => toUrl(url)?.hostname.replace(/^www\./u, "") ?? "";

const moreExact = (page: string | null, feed: string | null): string | null =>
  page === null || feed?.startsWith(`${page}T`) ? feed : page;
