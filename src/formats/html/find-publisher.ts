import { type LinkedNode, namesIn } from "./linked-data.ts";
import { type MetaTags, metaValues } from "./meta-tags.ts";
import { toKey } from "./to-key.ts";
import { toLine } from "./to-line.ts";

// "The Quay Courier | News, sport, weather"
const SLOGAN = /\s[|»–—·]\s.{0,1000}$/u;

// What built the page; its name stands where the outlet's should.
const PLATFORMS: ReadonlySet<string> = new Set([
  "blogger",
  "wordpress",
  "wordpress com",
  "wix com",
  "squarespace",
  "tumblr",
  "ghost",
  "hosted",
]);

/** The outlet's name as the page states it, or null. */
export function findPublisher(
  article: LinkedNode,
  nodes: readonly LinkedNode[],
  meta: MetaTags,
): string | null {
  const stated = [
    namesIn(article.publisher, nodes)[0],
    metaValues(meta, ["og:site_name"])[0],
    metaValues(meta, ["application-name"])[0],
  ];
  return stated.map(toName).find((name) => name !== "" && !PLATFORMS.has(toKey(name))) ?? null;
}

const toName = (value: unknown): string => toLine(value).replace(SLOGAN, "").replace(/^@/u, "");
