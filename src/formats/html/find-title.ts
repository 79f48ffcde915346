import type { Page } from "./dom.ts";
import type { LinkedNode } from "./linked-data.ts";
import { type MetaTags, metaValues } from "./meta-tags.ts";
import { toKey } from "./to-key.ts";
import { toLine } from "./to-line.ts";

const META_TITLES = ["og:title", "twitter:title", "dc.title", "parsely-title", "headline"];

// "Talks resume in Oslo | The Daily Post", "Talks resume – Post".
const SEPARATOR = /\s(?:::|[|»«–—\-•·:])\s|[|»]/u;

// A shorter `<h1>` is a section or a logo.
const MIN_HEADING = 9;

/**
 * The headline: the page's `<h1>` if it agrees with what the page says of itself, else JSON-LD's
 * headline, else the share title, else the window's, without the site's name.
 */
export function findTitle(
  page: Page,
  article: LinkedNode,
  meta: MetaTags,
  siteNames: readonly string[],
): string | null {
  const sites = siteNames.map(tight);
  const isHeadline = (text: string): boolean => text !== "" && !sites.includes(tight(text));
  const headings = [...page.querySelectorAll("h1")]
    .map((h1) => toLine(h1.textContent))
    .filter(isHeadline);
  const stated = toLine(article.headline);
  const shared = metaValues(meta, META_TITLES)[0] ?? "";
  const window = toLine(page.querySelector("title")?.textContent);
  const agreed = headings.find((heading) => agrees(heading, [stated, shared, window]));
  const title =
    agreed ?? [stated, shared, window].map((t) => withoutSite(t, siteNames)).find(isHeadline);
  return title ?? headings[0] ?? ([stated, shared, window].find(Boolean) || null);
}

const tight = (name: string): string => toKey(name).replaceAll(" ", "");

function agrees(heading: string, titles: readonly string[]): boolean {
  const key = toKey(heading);
  if (key.length < MIN_HEADING) return false;
  return titles
    .map(toKey)
    .some((title) => title !== "" && (title.includes(key) || key.includes(title)));
}

/** Cuts the site's name off either end of a title. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return title;
  if (isSite(last, siteNames)) {
    return withoutSite(trimMarks(title.slice(0, title.lastIndexOf(last))), siteNames);
  }
  const first = parts[0] ?? "";
  return isSite(first, siteNames) ? trimMarks(title.slice(first.length)) : title;
}

/** "The Daily Post", "Daily Post News" for the site Daily Post; not "Post offices close" for the site Post. */
function isSite(part: string, siteNames: readonly string[]): boolean {
  const key = toKey(part);
  return siteNames.map(toKey).some((name) => {
    if (key === "" || name === "") return false;
    if (key.replaceAll(" ", "") === name.replaceAll(" ", "")) return true;
    if (` ${name} `.includes(` ${key} `)) return true;
    const more = key.split(" ").length - name.split(" ").length;
    return more <= MORE_WORDS && ` ${key} `.includes(` ${name} `);
  });
}

// "World", "News", "UK edition" beside the site's name.
const MORE_WORDS = 2;

const EDGE_MARKS = /^[\s|»«–—\-•·:]{1,9}|[\s|»«–—\-•·:]{1,9}$/gu;
const trimMarks = (title: string): string => title.replace(EDGE_MARKS, "");
