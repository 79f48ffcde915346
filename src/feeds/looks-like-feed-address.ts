// "/feed", "/news/rss.xml", "/atom", "/index.rdf", "feed.json"; the last part of the path alone decides.
const FEED_PATH =
  /(?:^|\/)(?:(?:rss|atom|feeds?)(?:[./]|$)|(?:index|news|all|latest)\.(?:rss|rdf|atom|xml)$)|\.(?:rss|atom|rdf)$/iu;
// "/?feed=rss2", "?format=rss"
const FEED_QUERY = /[?&](?:feed|format|type)=(?:rss2?|atom|rdf|feed)(?:&|$)/iu;
const MAX_LENGTH = 500;

/** Whether an address reads like a feed's, for pages that name none: a guess that reading it must prove. */
export function looksLikeFeedAddress(href: string): boolean {
  if (href.length > MAX_LENGTH) return false;
  const [address = ""] = href.split("#");
  const path = address.split("?")[0] ?? "";
  return FEED_PATH.test(path) || FEED_QUERY.test(address);
}
