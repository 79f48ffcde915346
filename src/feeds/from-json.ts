import { parseJsonFeed } from "feedsmith";
import { idLink, markup, plain, type RawFeed } from "./raw-feed.ts";

// Feeds state it wrong or not at all; the parser insists.
const VERSION = "https://jsonfeed.org/version/1.1";

/** A JSON Feed in our own terms; null for JSON that is none. @throws what the parser throws */
export function fromJson(json: unknown): RawFeed | null {
  if (!looksLikeFeed(json)) return null;
  const feed = parseJsonFeed({ ...json, version: VERSION });
  const feedAuthors = feed.authors ?? [];
  return {
    title: plain(feed.title),
    links: feed.home_page_url ? [feed.home_page_url] : [],
    base: null,
    language: feed.language ?? null,
    ttl: null,
    period: null,
    frequency: null,
    items: (feed.items ?? []).map((item) => ({
      id: item.id ?? null,
      links: [item.url ?? [], item.external_url ?? [], idLink(item.id)].flat(),
      base: null,
      title: plain(item.title),
      summary: plain(item.summary),
      content: markup(item.content_html) ?? plain(item.content_text),
      authors: (item.authors ?? feedAuthors).flatMap(({ name }) => name ?? []),
      published: item.date_published ?? null,
      updated: item.date_modified ?? null,
    })),
  };
}

/** Whether some JSON is a feed rather than any answer with a list of "items" in it. */
function looksLikeFeed(json: unknown): json is Record<string, unknown> {
  if (typeof json !== "object" || json === null) return false;
  const { version, title, items, home_page_url, feed_url } = json as Record<string, unknown>;
  if (String(version).includes("jsonfeed.org")) return true;
  return Array.isArray(items) && [title, home_page_url, feed_url].some((one) => Boolean(one));
}
