// The same site for phones, for fast pages and for readers of feeds: "www.quay.example", "rss.quay.example".
const TWIN = /^(?:www|m|mobile|amp|rss|feeds?)\./u;

/**
 * Whether what a feed says of a page is the word of the page's own site. Anybody may list anybody's page under any headline, date
 * and text, so a feed speaks for its own host, for that host's twins, and for hosts below it; not for the one above, where
 * "ana.blogs.example" is a guest of "blogs.example".
 * @param feed where the feed's text came from, redirects followed
 */
export function speaksFor(feed: string, page: string): boolean {
  const [own, other] = [siteOf(feed), siteOf(page)];
  return own !== "" && (own === other || other.endsWith(`.${own}`));
}

/** The host without what makes it a twin. */
export const siteOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/\.$/u, "").replace(TWIN, "") : "";
