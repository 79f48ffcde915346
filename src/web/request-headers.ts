import type { FetchRequest } from "../web.ts";
import { sendable } from "./read-headers.ts";
import { userAgent } from "./user-agent.ts";

const ACCEPT = {
  page: "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,application/xml;q=0.7,*/*;q=0.1",
  feed: "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.1",
  robots: "text/plain,*/*;q=0.1",
};

/**
 * What we say about ourselves and want: no cookies, no referrer, nothing that tells one reader from another.
 * @param request null for robots.txt
 */
export function requestHeaders(
  contact: string | null,
  request: FetchRequest | null,
): Readonly<Record<string, string>> {
  const etag = sendable(request?.etag);
  const lastModified = sendable(request?.lastModified);
  return {
    "user-agent": userAgent(contact),
    accept: ACCEPT[request?.want ?? "robots"],
    "accept-encoding": "gzip, deflate, br",
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
}
