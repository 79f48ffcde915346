import type { Fetched, FetchRequest } from "../web.ts";
import type { Followed } from "./follow-redirects.ts";
import { readFreshness, readRetryAfter } from "./read-freshness.ts";
import { header, readContentType, sendable } from "./read-headers.ts";
import { WebError } from "./web-error.ts";

const UNCHANGED = 304;

/**
 * What the last answer means to whoever asked.
 * @param request what was known before: a server that says "unchanged" need not repeat its ETag
 * @throws WebError status; broken-answer for "unchanged" where nothing was known before
 */
export function answerToFetched(
  { answer, movedTo }: Followed,
  request: FetchRequest,
  now: number,
): Fetched {
  const { status, headers, bytes, url } = answer;
  const isUnchanged = status === UNCHANGED;
  if (!isUnchanged && (status < 200 || status >= 300)) {
    throw new WebError("status", status, readRetryAfter(headers, now));
  }
  const before: Partial<FetchRequest> = isUnchanged ? request : {};
  const freshness = {
    url: url.href,
    etag: sendable(header(headers, "etag")) ?? sendable(before.etag),
    lastModified: sendable(header(headers, "last-modified")) ?? sendable(before.lastModified),
    freshFor: readFreshness(headers, now),
  };
  if (!isUnchanged) {
    const content = readContentType(header(headers, "content-type"));
    return { kind: "fresh", ...freshness, movedTo, status, bytes, ...content };
  }
  if (!sendable(request.etag) && !sendable(request.lastModified)) {
    throw new WebError("broken-answer", status);
  }
  return { kind: "unchanged", ...freshness };
}
