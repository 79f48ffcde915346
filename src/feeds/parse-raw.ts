import { parseFeed } from "feedsmith";
import { closeTruncated } from "./close-truncated.ts";
import { fromAtom } from "./from-atom.ts";
import { fromJson } from "./from-json.ts";
import { fromRss } from "./from-rss.ts";
import { fromTolerant } from "./from-tolerant.ts";
import { measureXml } from "./measure-xml.ts";
import { mendJson } from "./mend-json.ts";
import { mendXml } from "./mend-xml.ts";
import type { RawFeed } from "./raw-feed.ts";
import { rootOf } from "./root-of.ts";

const BLANK: RawFeed = {
  title: null,
  links: [],
  base: null,
  language: null,
  items: [],
  ttl: null,
  period: null,
  frequency: null,
};

// A feed in which nothing has appeared yet, rather than a text that speaks of feeds.
const EMPTY_FEED = /<channel[\s>]|<\/(?:\p{L}{1,20}:)?(?:rss|feed|rdf)\s{0,9}>/iu;
// For each entry the tolerant parser walks over the whole channel: entries times elements, 200 entries of 8 elements.
const MOST_FOR_TOLERANT = 320_000;
const JSON_START = /^[\s\ufeff]{0,1000}\{/u;

/** Reads a feed of any format, the broken ones too; null for what is no feed or what no parser should be given. */
export function parseRaw(text: string): RawFeed | null {
  if (JSON_START.test(text)) {
    const json = text.slice(text.indexOf("{"));
    const mended = attempt(() => mendJson(json)) ?? json;
    return attempt(() => fromJson(JSON.parse(json))) ?? attempt(() => fromJson(JSON.parse(mended)));
  }
  const root = rootOf(text);
  if (!root) return null;
  const { entries, elements, monstrous } = measureXml(root.xml);
  if (monstrous) return null;
  const closed = closeTruncated(root);
  const tolerant = (xml: string) =>
    entries * elements <= MOST_FOR_TOLERANT ? fromTolerant(xml) : null;
  const ways = [
    () => fromXml(closed),
    () => fromXml(mendXml(closed)),
    () => tolerant(closed),
    () => tolerant(mendXml(closed)),
  ];
  return bestOf(ways, entries) ?? (entries === 0 && EMPTY_FEED.test(root.xml) ? BLANK : null);
}

/** The first way that loses no entry, else the one that finds the most. */
function bestOf(ways: readonly (() => RawFeed | null)[], entries: number): RawFeed | null {
  let best: RawFeed | null = null;
  for (const way of ways) {
    const feed = attempt(way);
    if (feed && (!best || feed.items.length > best.items.length)) best = feed;
    if (best && best.items.length >= entries) return best;
  }
  return best;
}

function fromXml(xml: string): RawFeed | null {
  const parsed = parseFeed<string>(xml);
  switch (parsed.format) {
    case "rss":
    case "rdf":
      return fromRss(parsed.feed);
    case "atom":
      return fromAtom(parsed.feed);
    case "json":
      return null;
  }
}

/** Parsers of foreign text throw whatever they like; each is but one way to read it. */
function attempt<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch {
    return null;
  }
}
