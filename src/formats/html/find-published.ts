import type { Page } from "./dom.ts";
import type { LinkedNode } from "./linked-data.ts";
import { type MetaTags, metaValues } from "./meta-tags.ts";
import { toIsoDate } from "./to-iso-date.ts";

const META_DATES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "publish-date",
  "publishdate",
  "pubdate",
  "date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "publication_date",
  "og:published_time",
];

// Where pages mark the date that readers see, and in which attribute.
const DATE_ELEMENTS: readonly (readonly [selector: string, attribute: string])[] = [
  ['[itemprop~="datePublished"]', "content"],
  ['[itemprop~="datePublished"]', "datetime"],
  ["article time[datetime], header time[datetime], time[pubdate]", "datetime"],
  ["time[datetime]", "datetime"],
];

// "/2025/02/13/talks-resume"
const DATE_IN_PATH = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/_.-]|$)/u;

/** When the page says it was published: JSON-LD, then meta tags, then marked elements, then its address. */
export function findPublished(
  page: Page,
  article: LinkedNode,
  meta: MetaTags,
  url: string | null,
): string | null {
  const stated = [
    [article.datePublished, article.dateCreated].flat(),
    ...META_DATES.map((name) => metaValues(meta, [name])),
    ...DATE_ELEMENTS.map(([selector, attribute]) =>
      [...page.querySelectorAll(selector)].slice(0, 5).map((e) => e.getAttribute(attribute)),
    ),
  ];
  const dates = stated.map((values) => values.map(toIsoDate).filter((date) => date !== null));
  const found = dates.flat()[0];
  if (found === undefined) return toIsoDate(dateInPath(url));
  // The day alone in one place, the minute in another. Any `<time>` may be of a story beside this one.
  return (
    dates
      .slice(0, -1)
      .flat()
      .find((date) => isMoreExact(date, found)) ?? found
  );
}

const isMoreExact = (date: string, than: string): boolean =>
  date.length > than.length && date.startsWith(than);

function dateInPath(url: string | null): string | null {
  const [, year, month = "", day = ""] = DATE_IN_PATH.exec(url ?? "") ?? [];
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
