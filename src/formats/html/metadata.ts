import type { Extracted } from "../../format.ts";
import type { Page } from "./dom.ts";
import { findByline } from "./find-byline.ts";
import { findPublished } from "./find-published.ts";
import { findTitle } from "./find-title.ts";
import { findArticleNode, type LinkedNode, namesIn } from "./linked-data.ts";
import { metaValues, readMetaTags } from "./meta-tags.ts";
import { toLine } from "./to-line.ts";

/** What a page says of itself. */
export type Metadata = Omit<Extracted, "text" | "grade" | "wall">;

// "en", "en-GB", "uk_UA"
const LANGUAGE = /^([a-z]{2})(?:[-_]|$)/iu;

/** Merges a page's own statements: JSON-LD's article, then OpenGraph and meta tags, then what stands on it. */
export function readMetadata(
  page: Page,
  nodes: readonly LinkedNode[],
  address: string | undefined,
): Metadata {
  const article = findArticleNode(nodes);
  const meta = readMetaTags(page);
  const url = findAddress(page, metaValues(meta, ["og:url"])[0], address);
  const publisher =
    toLine(namesIn(article.publisher, nodes)[0]) ||
    metaValues(meta, ["og:site_name", "application-name"])[0] ||
    null;
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

/** The canonical address. One that leads to the front page is a template's mistake. */
function findAddress(page: Page, shared?: string, address?: string): string | null {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const own = toUrl(address);
  for (const candidate of [canonical, shared]) {
    const url = toUrl(candidate, address);
    if (url && (url.pathname !== "/" || own?.pathname === "/" || !own)) return url.href;
  }
  return own?.href ?? null;
}

function toUrl(reference: string | null | undefined, base?: string): URL | null {
  try {
    const url = new URL(reference ?? "", base);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
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
