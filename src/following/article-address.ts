import type { ReadArticle } from "../parser.ts";

// An old address and a new one of a site name the same page; ports of one's own do not.
const PLAIN = /^http:(?=\/\/[^/:]{1,260}(?:\/|$))/u;

/** The id of an article of which only the address is known, as the parser makes ids of addresses; null for what is none. */
export function addressToId(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = "";
  return url.href.replace(PLAIN, "https:");
}

/**
 * A page may say that it is the copy of another, and then has its id. That is believed within one site only: else any page
 * could put its words into the article of an outlet that it never saw.
 * @param url where the page was read
 */
export function withOwnAddress(read: ReadArticle, url: string): ReadArticle {
  const stated = read.article.url;
  if (stated === null || areOneSite(stated, url)) return read;
  return withId(
    { ...read, article: { ...read.article, url } },
    addressToId(url) ?? read.article.id,
  );
}

/** The same reading as an article of this id. */
export function withId(read: ReadArticle, id: string): ReadArticle {
  const { url } = read.article;
  return {
    ...read,
    article: { ...read.article, id },
    analysis: { ...read.analysis, id, url },
  };
}

/** "www.quay.example" and "amp.quay.example" belong to "quay.example". */
function areOneSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => (URL.canParse(url) ? bare(new URL(url).hostname) : ""));
  if (!a || !b) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || siteOf(a) === siteOf(b);
}

const bare = (host: string): string => host.replace(/^www\./u, "");

/** What hosts of one owner share, near enough: all labels but the first of three or more; "amp.quay.example" → "quay.example". */
function siteOf(host: string): string {
  const labels = host.split(".");
  return labels.length > 2 && !/^\d+$/u.test(labels.at(-1) ?? "")
    ? labels.slice(1).join(".")
    : host;
}
