import { canonicalUrl } from "./canonical-url.ts";
import type { Page } from "./dom.ts";
import type { LinkedNode } from "./linked-data.ts";
import { toKey } from "./to-key.ts";
import { toLine } from "./to-line.ts";

const ARTICLE = /(?:Article|BlogPosting|MediaPosting|(?:^|\/)Report)$/u;

// Shorter headlines agree with anything.
const MIN_HEADLINE = 9;

/**
 * The node that describes the page's own article: of several that which has the page's address, then
 * that which has its headline, for others are of the stories beside it; then the first with a
 * headline and a date, else the first.
 */
export function findArticleNode(
  nodes: readonly LinkedNode[],
  page: Page,
  address?: string,
): LinkedNode {
  const articles = nodes.filter((node) => [node["@type"]].flat().some(isArticleType));
  if (articles.length < 2) return articles[0] ?? {};
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const own = new Set(
    [address, canonical].map((url) => canonicalUrl(url ?? "", address)).filter(Boolean),
  );
  const titles = [...page.querySelectorAll("h1, title")].slice(0, 10).map(keyOf);
  const has = (node: LinkedNode): boolean => Boolean(node.headline && node.datePublished);
  return (
    articles.find((node) => addressesOf(node).some((url) => own.has(canonicalUrl(url, address)))) ??
    articles.find((node) => has(node) && isIn(toKey(toLine(node.headline)), titles)) ??
    articles.find(has) ??
    articles[0] ??
    {}
  );
}

const isArticleType = (type: unknown): boolean => typeof type === "string" && ARTICLE.test(type);

const keyOf = (element: { readonly textContent: string | null }): string =>
  toKey(toLine(element.textContent));

const isIn = (headline: string, titles: readonly string[]): boolean =>
  headline.length >= MIN_HEADLINE && titles.some((title) => title.includes(headline));

/** Where a node says that it stands: its URL, its identity, the page that it is the main thing of. */
function addressesOf({ url, "@id": id, mainEntityOfPage: page }: LinkedNode): string[] {
  const held = typeof page === "object" && page !== null ? (page as LinkedNode)["@id"] : page;
  return [url, id, held].filter((value) => typeof value === "string");
}
