import type { Feed, FeedItem } from "../feed.ts";
import { readFeedDate } from "./dates/read-feed-date.ts";
import { freshFor } from "./fresh-for.ts";
import { itemKeys } from "./item-keys.ts";
import { newestItems } from "./newest-items.ts";
import { parseRaw } from "./parse-raw.ts";
import type { RawFeed, RawItem, RawText } from "./raw-feed.ts";
import { resolveLink } from "./resolve-link.ts";
import { toPlain } from "./to-plain.ts";

// "en", "en-GB", "EN_us"
const LANGUAGE = /^\s{0,9}([a-z]{2})(?:[-_]|\s{0,9}$)/iu;
const MAIL = /^\S{1,200}@\S{1,200}$/u;

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom and JSON Feed, the broken ones as far as they go. A feed without entries is
 * a feed. Null for everything else, and for documents made to overwhelm a reader.
 * @param text decoded already; what it declares of its encoding means nothing any more
 * @param url where it was read, against which its links are resolved
 */
export function readFeed(text: string, url: string): Feed | null {
  const raw = parseRaw(text);
  if (!raw) return null;
  const homes = raw.links.flatMap((link) => resolveLink(link, [raw.base, url]) ?? []);
  return {
    title: toPlain(raw.title),
    home: homes[0] ?? null,
    language: LANGUAGE.exec(raw.language ?? "")?.[1]?.toLowerCase() ?? null,
    items: newestItems(withKeys(raw, url)),
    freshFor: freshFor(raw),
  };
}

function withKeys(raw: RawFeed, url: string): readonly FeedItem[] {
  const items = raw.items.map((item) => ({
    id: item.id?.trim() || null,
    ...toItem(item, raw, url),
  }));
  const keys = itemKeys(items);
  return items.flatMap(({ id: _, ...item }, at) => {
    const key = keys[at];
    return key === undefined || key === null ? [] : [{ key, ...item }];
  });
}

function toItem(item: RawItem, { base }: RawFeed, url: string): Omit<FeedItem, "key"> {
  const bases = [item.base, base, url];
  const [link] = item.links.flatMap((one) => resolveLink(one, bases) ?? []);
  return {
    url: link ?? null,
    title: toPlain(item.title),
    summary: toPlain(item.summary),
    content: toHtml(item.content),
    author: authorOf(item.authors),
    published: readFeedDate(item.published),
    updated: readFeedDate(item.updated),
  };
}

/** The names, without mail addresses; null where none is left. */
function authorOf(authors: readonly string[]): string | null {
  const names = authors.flatMap((name) => toPlain({ value: name, markup: true }) ?? []);
  return [...new Set(names.filter((name) => !MAIL.test(name)))].join(", ") || null;
}

function toHtml(text: RawText | null): string | null {
  if (!text || text.value.trim() === "") return null;
  if (text.markup) return text.value;
  const lines = text.value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").split("\n");
  return lines.flatMap((line) => (line.trim() ? [`<p>${line.trim()}</p>`] : [])).join("\n");
}
