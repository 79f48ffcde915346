import type { AtomFeed } from "feedsmith";
import { idLink, markup, plain, type RawFeed, type RawItem, type RawText } from "./raw-feed.ts";

type Atom = AtomFeed.Feed<string>;
type Entry = AtomFeed.Entry<string>;
type Link = { readonly href?: string; readonly rel?: string; readonly type?: string };
type Construct = { readonly value?: string; readonly type?: string };

/** Atom 0.3 and 1.0 in our own terms. An entry without an author has its source's, else the feed's (RFC 4287, 4.2.1). */
export function fromAtom(feed: Atom): RawFeed {
  const authors = namesOf(feed.authors);
  return {
    title: construct(feed.title),
    links: linksOf(feed.links),
    base: feed.xml?.base ?? null,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    items: (feed.entries ?? []).map((entry) => fromEntry(entry, authors)),
    ttl: null,
    period: feed.sy?.updatePeriod ?? null,
    frequency: feed.sy?.updateFrequency ?? null,
  };
}

function fromEntry(entry: Entry, feedAuthors: readonly string[]): RawItem {
  const { id, dc, dcterms, media, itunes, content } = entry;
  const own = namesOf(entry.authors);
  const theirs = own.length > 0 ? own : (dc?.creators ?? namesOf(entry.source?.authors));
  const described = media?.description ?? media?.groups?.[0]?.description;
  return {
    id: id ?? null,
    links: [...linksOf(entry.links), ...idLink(id)],
    base: entry.xml?.base ?? null,
    title: construct(entry.title) ?? markup(dc?.titles?.[0] ?? media?.groups?.[0]?.title?.value),
    summary:
      construct(entry.summary) ??
      markup(dc?.descriptions?.[0] ?? itunes?.summary ?? described?.value),
    content: construct(content),
    authors: theirs.length > 0 ? theirs : feedAuthors,
    published: entry.published ?? dcterms?.issued?.[0] ?? dc?.dates?.[0] ?? null,
    updated: entry.updated ?? dcterms?.modified?.[0] ?? null,
  };
}

const namesOf = (people: readonly { readonly name?: string }[] = []): readonly string[] =>
  people.flatMap(({ name }) => name ?? []);

/** Where a list of Atom links leads a reader: pages first, then what states no type, then the rest; never itself or an enclosure. */
export function linksOf(links: readonly Link[] = []): readonly string[] {
  const alternates = links.filter(({ rel = "alternate" }) => rel.toLowerCase() === "alternate");
  const rank = ({ type }: Link): number => (type === undefined ? 1 : /html/iu.test(type) ? 0 : 2);
  return alternates.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ href }) => href ?? []);
}

/** A text construct: without a type, or as "text", it is no markup; media types other than HTML are no text. */
function construct(text: Construct | undefined): RawText | null {
  const type = text?.type?.toLowerCase() ?? "text";
  if (type === "text" || type === "text/plain") return plain(text?.value);
  return /html|xml$/u.test(type) ? markup(text?.value) : null;
}
