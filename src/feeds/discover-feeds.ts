import type { FeedLink } from "../feed.ts";
import { looksLikeFeedAddress } from "./looks-like-feed-address.ts";
import { resolveLink } from "./resolve-link.ts";
import { walkMarkup } from "./walk-markup.ts";

const FEED_TYPES = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
  "application/rss",
  "application/atom",
  "application/xml",
  "text/xml",
  "application/json",
]);
// WordPress names its comments, in any language at an address of their own.
const COMMENTS = /comment|kommentar/iu;
// Pages name one to five; a page of thousands of links is no list of feeds.
const MOST_LINKS = 50;
const TITLE_LENGTH = 200;

/** What a page says of feeds: those it names for readers of feeds, and links that look like some. */
type Found = { readonly named: FeedLink[]; readonly linked: FeedLink[] };

/**
 * The feeds that a page names, comments last: `link` elements of feed types, else links in its text that look like feeds.
 * @param url where the page was read, against which its links are resolved
 */
export function discoverFeeds(page: string, url: string): readonly FeedLink[] {
  const { named, linked } = findLinks(page, url);
  const all = named.length > 0 ? named : linked;
  const unique = [...new Map(all.toReversed().map((link) => [link.url, link])).values()].reverse();
  const isComments = ({ url: address, title }: FeedLink): boolean =>
    COMMENTS.test(address) || COMMENTS.test(title ?? "");
  return [
    ...unique.filter((link) => !isComments(link)),
    ...unique.filter((link) => isComments(link)),
  ];
}

function findLinks(page: string, url: string): Found {
  const found: Found = { named: [], linked: [] };
  let base: string | null = null;
  const add = (to: FeedLink[], href: string, title: string | undefined): void => {
    const address = to.length < MOST_LINKS ? resolveLink(href, [base, url]) : null;
    const words = title?.replace(/\s+/gu, " ").trim().slice(0, TITLE_LENGTH);
    if (address) to.push({ url: address, title: words || null });
  };
  walkMarkup(
    page,
    {
      open(name, attributes) {
        const href = attributes.get("href");
        if (!href) return;
        const title = attributes.get("title");
        const isNamed = isFeedLink(attributes.get("rel"), attributes.get("type"));
        if (name === "base") base ??= resolveLink(href, [url]);
        else if (name === "link" && isNamed) add(found.named, href, title);
        else if (name === "a" && (isNamed || looksLikeFeedAddress(href)))
          add(found.linked, href, title);
      },
    },
    { xml: false },
  );
  return found;
}

/** `rel="alternate"` with a feed's type, or `rel="feed"`. */
function isFeedLink(rel = "", type = ""): boolean {
  const words = rel.toLowerCase().split(/\s+/u);
  if (words.includes("feed")) return true;
  const [media = ""] = type.toLowerCase().split(";");
  return words.includes("alternate") && FEED_TYPES.has(media.trim());
}
