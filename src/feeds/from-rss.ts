import type { RdfFeed, RssFeed } from "feedsmith";
import { linksOf } from "./from-atom.ts";
import { idLink, markup, type RawFeed, type RawItem } from "./raw-feed.ts";

type Rss = RssFeed.Feed<string>;
type RssItem = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;

/**
 * RSS 0.9x, 2.0 and RDF in our own terms. What RSS leaves out is taken from Dublin Core, then from the
 * Atom, media and iTunes elements that publishers put beside it.
 */
export function fromRss(feed: Rss | RdfFeed.Feed<string>): RawFeed {
  const rss: Rss = feed;
  const { title, link, atom, dc, sy, xml } = feed;
  return {
    title: markup(title ?? dc?.titles?.[0] ?? atom?.title?.value),
    links: [link ?? "", ...linksOf(atom?.links)].filter(Boolean),
    base: xml?.base ?? null,
    language: rss.language ?? dc?.languages?.[0] ?? xml?.lang ?? null,
    items: ((feed.items ?? []) as readonly (RssItem | RdfItem)[]).map(fromItem),
    ttl: rss.ttl ?? null,
    period: sy?.updatePeriod ?? null,
    frequency: sy?.updateFrequency ?? null,
  };
}

function fromItem(item: RssItem | RdfItem): RawItem {
  const { guid, itunes, pubDate, authors = [] }: RssItem = item;
  const { title, link, description, content, atom, dc, dcterms, media, xml } = item;
  const about = "rdf" in item ? item.rdf?.about : undefined;
  const id = guid?.value ?? atom?.id ?? about ?? dc?.identifiers?.[0];
  const group = media?.groups?.[0];
  const short =
    itunes?.summary ?? itunes?.subtitle ?? media?.description?.value ?? group?.description?.value;
  const named = authors.flatMap(({ name }) => name ?? []);
  const atomNames = (atom?.authors ?? []).flatMap(({ name }) => name ?? []);
  const issued = dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? atom?.published;
  return {
    id: id ?? null,
    // A guid is a link unless it says that it is none.
    links: [link ?? [], linksOf(atom?.links), guid?.isPermaLink === false ? [] : idLink(id)].flat(),
    base: xml?.base ?? null,
    title: markup(
      title ?? dc?.titles?.[0] ?? itunes?.title ?? media?.title?.value ?? group?.title?.value,
    ),
    summary: markup(description ?? dc?.descriptions?.[0] ?? atom?.summary?.value ?? short),
    content: markup(content?.encoded ?? atom?.content?.value),
    authors: firstFilled(named, dc?.creators, itunes?.author ? [itunes.author] : [], atomNames),
    published: pubDate ?? issued ?? dc?.dates?.[0] ?? null,
    updated: atom?.updated ?? dcterms?.modified?.[0] ?? null,
  };
}

/** The first list that holds anything. */
const firstFilled = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] =>
  lists.find((list) => list && list.length > 0) ?? [];
