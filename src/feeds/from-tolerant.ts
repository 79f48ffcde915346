import { parseFeed } from "@rowanmanning/feed-parser";
import { idLink, markup, type RawFeed, type RawItem } from "./raw-feed.ts";

type Tolerant = ReturnType<typeof parseFeed>;
type TolerantItem = Tolerant["items"][number];

// It expands entities that the document declares, without an end.
const DECLARES_ENTITIES = "<!ENTITY";

/** XML that the first parser refuses, as a more tolerant one reads it. @throws what that parser throws */
export function fromTolerant(xml: string): RawFeed | null {
  if (xml.includes(DECLARES_ENTITIES)) return null;
  const feed = parseFeed(xml);
  return {
    title: markup(feed.title),
    links: feed.url ? [feed.url] : [],
    base: null,
    language: feed.language,
    items: feed.items.map(fromItem),
    ttl:
      Number(feed.element.findElementWithName("ttl")?.textContentNormalized ?? Number.NaN) || null,
    period: null,
    frequency: null,
  };
}

function fromItem(item: TolerantItem): RawItem {
  // Its own dates go by the machine's time zone where none is stated.
  const text = (name: string): string | undefined =>
    item.element.findElementWithName(name)?.textContentNormalized;
  const id = item.id ?? item.element.getAttribute("rdf:about");
  return {
    id,
    links: [item.url ?? [], idLink(id)].flat(),
    base: null,
    title: markup(item.title),
    summary: markup(item.description),
    content: markup(item.content),
    authors: item.authors.flatMap(({ name }) => name ?? []),
    published: text("pubdate") ?? text("published") ?? text("issued") ?? text("date") ?? null,
    updated: text("updated") ?? text("modified") ?? null,
  };
}
