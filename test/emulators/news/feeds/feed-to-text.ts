import type { Standing } from "../happenings.ts";
import type { Outlet } from "../outlets.ts";
import { toMarkup } from "../pages/to-markup.ts";

/** The entries of a feed, the doubled ones twice. */
type Entry = {
  readonly guid: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string | null;
  readonly byline: string;
  readonly published: Date;
  readonly updated: Date;
};

/** The outlet's feed in its format, as text. @param origin of the outlet */
export function feedToText(standings: readonly Standing[], outlet: Outlet, origin: string): string {
  const entries = standings.flatMap((one) => entriesOf(one, outlet, origin));
  return WRITERS[outlet.format](entries, outlet, origin);
}

function entriesOf(standing: Standing, outlet: Outlet, origin: string): readonly Entry[] {
  const { article, path, title, summary, byline, paragraphs, listed, guid, secondGuid } = standing;
  const entry = {
    url: `${origin}${path}`,
    title,
    summary,
    byline,
    content: outlet.wholeText
      ? paragraphs.map((line) => `<p>${toMarkup(line)}</p>`).join("")
      : null,
    // A date that moves does so in both places, as it does in the world.
    published: new Date(outlet.id === "ledger" ? standing.updatedAt : article.publishedAt),
    updated: new Date(standing.updatedAt),
  };
  return [guid, secondGuid].slice(0, listed).map((key) => ({ ...entry, guid: key }));
}

type Writer = (entries: readonly Entry[], outlet: Outlet, origin: string) => string;

const WRITERS: Readonly<Record<Outlet["format"], Writer>> = {
  rss: (entries, outlet, origin) => `${declaration(outlet)}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${toMarkup(outlet.name)}</title><link>${origin}/</link><description>News</description><language>${outlet.language}</language>
${entries.map(rssItem).join("\n")}
</channel></rss>`,
  atom: (entries, outlet, origin) => `${declaration(outlet)}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}"><title>${toMarkup(outlet.name)}</title>
<id>${origin}/</id><link href="${origin}/"/><link rel="self" href="${origin}/feed"/><updated>${entries[0]?.updated.toISOString() ?? ""}</updated>
${entries.map(atomEntry).join("\n")}
</feed>`,
  rdf: (entries, outlet, origin) => `${declaration(outlet)}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${origin}/feed"><title>${toMarkup(outlet.name)}</title><link>${origin}/</link><description>-</description><dc:language>${outlet.language}</dc:language></channel>
${entries.map(rdfItem).join("\n")}
</rdf:RDF>`,
  json: (entries, outlet, origin) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: outlet.name,
      home_page_url: `${origin}/`,
      language: outlet.language,
      items: entries.map((entry) => ({
        id: entry.guid,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        ...(entry.content !== null && { content_html: entry.content }),
        date_published: entry.published.toISOString(),
        date_modified: entry.updated.toISOString(),
        authors: [{ name: entry.byline }],
      })),
    }),
};

const declaration = ({ feedCharset }: Outlet): string =>
  `<?xml version="1.0" encoding="${feedCharset === "utf-16le" ? "utf-16" : feedCharset}"?>`;

const rssItem = (
  entry: Entry,
): string => `<item><title>${toMarkup(entry.title)}</title><link>${entry.url}</link>
<guid isPermaLink="false">${entry.guid}</guid><pubDate>${entry.published.toUTCString()}</pubDate><dc:creator>${toMarkup(entry.byline)}</dc:creator>
<description>${toMarkup(entry.summary)}</description>${
  entry.content === null ? "" : `<content:encoded><![CDATA[${entry.content}]]></content:encoded>`
}</item>`;

const atomEntry = (
  entry: Entry,
): string => `<entry><title>${toMarkup(entry.title)}</title><link href="${entry.url}"/>
<id>${entry.guid}</id><published>${entry.published.toISOString()}</published><updated>${entry.updated.toISOString()}</updated>
<author><name>${toMarkup(entry.byline)}</name></author><summary>${toMarkup(entry.summary)}</summary></entry>`;

// RDF has no key but the address.
const rdfItem = (
  entry: Entry,
): string => `<item rdf:about="${entry.url}"><title>${toMarkup(entry.title)}</title><link>${entry.url}</link>
<description>${toMarkup(entry.summary)}</description><dc:date>${entry.published.toISOString()}</dc:date><dc:creator>${toMarkup(entry.byline)}</dc:creator></item>`;
