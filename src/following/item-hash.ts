import { createHash } from "node:crypto";
import type { FeedItem } from "../feed.ts";

const BLANKS = /\s+/gu;

/**
 * A hash of what a feed says of an entry. Dates are left out, because some sites move them every day, and so is the address,
 * which comes with another campaign's parameters each time: neither means that somebody has edited the text.
 */
export function itemHash({ title, summary, content }: FeedItem): string {
  const hash = createHash("sha256");
  // A bar between the parts: text that moves from one to the next is an edit.
  for (const part of [title, summary, content]) {
    hash.update(`${(part ?? "").replace(BLANKS, " ").trim()}\u0000`);
  }
  return hash.digest("hex").slice(0, 32);
}
