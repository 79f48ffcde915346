import { canonicalUrl, toUrl } from "./canonical-url.ts";
import type { Page } from "./dom.ts";

// The same site for phones and for fast pages: "m.quay.example", "amp.quay.example".
const TWIN = /^(?:www|m|mobile|amp)\./u;

// "/story.php?id=512": without it the address names another page, whatever a template says.
const NAMES_PAGE = /^(?:id|p|nid|aid|(?:article|news|story|item|post)(?:_?id)?)$/iu;

/**
 * The canonical address of a page, by which it is known, so a page may not pass for another one: a
 * link to another site, to the front page or to an address without the page's own number is ignored.
 * @param shared address in the page's OpenGraph tags
 * @param address where it was read
 */
export function findAddress(page: Page, shared?: string, address?: string): string | null {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const own = toUrl(address);
  const stated = [canonical, shared].map((link) => (link ? toUrl(link, address) : null));
  const url = stated.find((candidate) => candidate && mayStandFor(candidate, own)) ?? own;
  return url ? canonicalUrl(url.href) : null;
}

function mayStandFor(url: URL, own: URL | null): boolean {
  if (!own) return true;
  if (url.pathname === "/" && own.pathname !== "/") return false;
  if (!isOfOwner(url.hostname, own.hostname)) return false;
  const lost = [...own.searchParams].some(
    ([name, value]) => NAMES_PAGE.test(name) && /\d/u.test(value) && !url.href.includes(value),
  );
  return !lost;
}

/**
 * Twins, or the stated one below its own. Not the one above: "ana.blogs.example" is a guest of "blogs.example" as she is of
 * "per.blogs.example", and could put her words in the place of its articles.
 */
function isOfOwner(stated: string, own: string): boolean {
  const [one, other] = [stated, own].map((host) => host.replace(TWIN, "")) as [string, string];
  return one === other || one.endsWith(`.${other}`);
}
