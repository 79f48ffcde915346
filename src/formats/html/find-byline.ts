import type { Page } from "./dom.ts";
import { type LinkedNode, namesIn } from "./linked-data.ts";
import { type MetaTags, metaValues } from "./meta-tags.ts";
import { toKey } from "./to-key.ts";
import { toLine } from "./to-line.ts";

const META_AUTHORS = [
  "author",
  "article:author",
  "dc.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "cxenseparse:author",
];

const BYLINE_ELEMENTS =
  '[itemprop~="author"] [itemprop="name"], [rel~="author"], [itemprop~="author"], .author-name, .byline-name, .byline a, .author a, .byline, .article-author, .post-author, .entry-author, [class*="author__name"], [class*="AuthorName"], [class*="byline"], .author';

// "By Jane Roe", "Written by Jane Roe", "von …", "Автор: …", "Текст: …".
const PREFIX =
  /^(?:by|von|par|por|di|text(?: von)?|words by|(?:written|posted|reported|reporting|story) by|authors?|autor(?:in|en|es)?|from|автор(?:ка|ы|и)?|текст)\s{0,3}[:：]?\s{1,3}/iu;

// "Jane RoeMonday, 3 March", "JANE ROEUpdated": a text glues what stood in lines of their own.
const GLUED =
  /(?<=\p{L})(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Updated|Published|Posted|Associated Press)(?!\p{L}))/gu;

// "Jane Roe, Staff Writer", "Jane Roe | Updated 4 pm".
const TITLE_AFTER =
  /\s{0,3}[|,]\s{0,3}(?:staff|updated|published|opinion|contributor|correspondent|reporter|editor|senior|political|(?:mon|tues|wednes|thurs|fri|satur|sun)day|posted)\b.{0,200}$/iu;

// "Jane Roe 13.02.2025"
const DATE_AFTER = /\s\(?\d{1,2}[./ ].{0,200}$/u;

// An address, an account, a number: not a person.
const NO_NAME = /^(?:https?:|www\.|@)|https?:|@|^\d+$|\.(?:com|org|net|de|fr|ru|ua)\b/iu;

// Accounts and roles that stand for nobody: "admin", "jroe84", "Staff", "Редакция".
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|editors?|staff(?: (?:writers?|reporters?))?|author|guest|redaktion|redacción|redazione|rédaction|редактор|редакция|редакція)$/iu;
const ACCOUNT = /^[a-z\d._-]+$/u;

// What follows a name and is none: "Jane Roe, AP Political Writer", "Jane Roe, CNN Business", "Jane Roe, MS, RDN".
const ROLE =
  /(?:^|\s)(?:writers?|editors?|reporters?|correspondents?|columnists?|contributors?|producers?|staff|bureau|desk|team|news|business|politics|press|magazine|media|online|digital|opinion)(?:$|\s)/iu;
const LETTERS = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.D\.)$/u;

const MAX_NAME = 120; // characters; longer is a biography
const MAX_WORDS = 8;
const AND = / ?; ?| ?,(?! Jr) ?| (?:and|und|et|y|&|и|та) /u;

/** Who wrote the article, "Jane Roe, John Doe", or null. The site's own name is no author. */
export function findByline(
  page: Page,
  article: LinkedNode,
  nodes: readonly LinkedNode[],
  meta: MetaTags,
  siteNames: readonly string[],
): string | null {
  const stated = [
    namesIn(article.author, nodes),
    namesIn(article.creator, nodes),
    metaValues(meta, META_AUTHORS),
    writtenByline(page),
  ];
  const site = siteNames.map(tight);
  for (const names of stated) {
    const people = names.map(toName).filter((name) => isName(name) && !site.includes(tight(name)));
    if (people.length > 0) return [...new Set(people.flatMap(namesOf))].join(", ");
  }
  return null;
}

function writtenByline(page: Page): string[] {
  for (const element of page.querySelectorAll(BYLINE_ELEMENTS)) {
    const name = toName(element.textContent ?? "");
    if (name.length > 3 && name.split(" ").length <= MAX_WORDS && isName(name)) return [name];
  }
  return [];
}

/** The names of a line, without what it says of them. */
const namesOf = (line: string): string[] =>
  line.split(AND).filter((name, at) => at === 0 || (!ROLE.test(name) && !LETTERS.test(name)));

const tight = (name: string): string => toKey(name).replaceAll(" ", "");

const toName = (value: string): string =>
  toLine(value)
    .replace(GLUED, ", ")
    .replace(PREFIX, "")
    .replace(TITLE_AFTER, "")
    .replace(DATE_AFTER, "")
    .trim();

const isName = (name: string): boolean =>
  name !== "" &&
  name.length < MAX_NAME &&
  !NO_NAME.test(name) &&
  !NOBODY.test(name) &&
  !ACCOUNT.test(name) &&
  tight(name) !== "";
