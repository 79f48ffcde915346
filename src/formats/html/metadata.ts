import type { Extracted } from "../../format.ts";
import { toUrl } from "./canonical-url.ts";
import type { Page } from "./dom.ts";
import { findAddress } from "./find-address.ts";
import { findByline } from "./find-byline.ts";
import { findPublished } from "./find-published.ts";
import { findPublisher } from "./find-publisher.ts";
import { findTitle } from "./find-title.ts";
import type { LinkedNode } from "./linked-data.ts";
import { metaValues, readMetaTags } from "./meta-tags.ts";
import { toLine } from "./to-line.ts";

/** What a page says of itself. */
export type Metadata = Omit<Extracted, "text" | "grade" | "wall">;

// "en", "en-GB", "uk_UA"
const LANGUAGE = /^([a-z]{2})(?:[-_]|$)/iu;

/**
 * Merges a page's own statements: JSON-LD's article, then OpenGraph and meta tags, then what stands on it.
 * @param article the node of `nodes` that describes the page's article
 */
export function readMetadata(
  page: Page,
  article: LinkedNode,
  nodes: readonly LinkedNode[],
  address: string | undefined,
): Metadata {
  const meta = readMetaTags(page);
  const url = findAddress(page, metaValues(meta, ["og:url"])[0], address);
  const publisher = findPublisher(article, nodes, meta);
  const siteNames = [publisher, ...hostNames(url)].filter((name) => name !== null);
  return {
    title: findTitle(page, article, meta, siteNames),
    byline: findByline(page, article, nodes, meta, siteNames),
    published: findPublished(page, article, meta, url),
    publisher: publisher ?? hostNames(url)[0] ?? null,
    url,
    language: findLanguage(page, toLine(article.inLanguage)),
  };
}

/** "https://www.example.org/a" → "example.org", "example". */
function hostNames(url: string | null): string[] {
  const host = toUrl(url)?.hostname.replace(/^www\./u, "");
  return host ? [host, host.split(".")[0] ?? host] : [];
}

function findLanguage(page: Page, stated: string): string | null {
  const declared = [page.documentElement?.getAttribute("lang"), stated];
  return declared.map((tag) => LANGUAGE.exec(tag ?? "")?.[1]?.toLowerCase()).find(Boolean) ?? null;
}
