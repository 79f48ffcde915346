import type { OpmlFeed, OpmlList } from "../../feed.ts";
import { resolveLink } from "../resolve-link.ts";
import { findOutlines, type Outline } from "./find-outlines.ts";

// The largest lists that people share hold a few hundred.
const MOST_FEEDS = 5_000;
// More of them tell nothing that the first do not.
const MOST_PROBLEMS = 1_000;
const TEXT_LENGTH = 200;

const LIMIT = `One list can have ${MOST_FEEDS.toLocaleString("en")} feeds at most; this one and those behind it are left out.`;
const NO_FEED = "It names no feed: there is no xmlUrl.";
const NOT_HTTP = "Its xmlUrl is not an http or https address.";
const NO_OPML = "This is not an OPML list: it has no outline.";
const BROKEN = "The XML is broken here: the list ends before everything that was opened is closed.";

type Problem = OpmlList["problems"][number];

/**
 * Reads a list of feeds as feed readers export it: outlines with an `xmlUrl`, nested however deep in folders. Broken XML is
 * read as far as it goes. A line that cannot be used is told with its number and the reason; the rest is kept.
 */
export function readOpml(text: string): OpmlList {
  const { outlines, brokenAt } = findOutlines(text);
  const lines = new Map<string, number>();
  const feeds: OpmlFeed[] = [];
  const problems: Problem[] = [];
  for (const outline of outlines) {
    if (outline.isFolder) continue;
    const feed = toFeed(outline);
    const why = feed ? whyNot(lines.get(feed.url), feeds.length) : whyNone(outline);
    if (feed && why === null) {
      lines.set(feed.url, outline.line);
      feeds.push(feed);
    } else if (why !== null) problems.push({ line: outline.line, text: shown(outline), why });
    if (why === LIMIT || problems.length >= MOST_PROBLEMS) break;
  }
  if (outlines.length === 0) problems.push({ line: 1, text: "", why: NO_OPML });
  else if (brokenAt !== null) problems.push({ line: brokenAt, text: "", why: BROKEN });
  return { feeds, problems };
}

const whyNot = (known: number | undefined, count: number): string | null => {
  if (known !== undefined) return `The same feed stands in line ${known} already.`;
  return count >= MOST_FEEDS ? LIMIT : null;
};

const whyNone = ({ attributes }: Outline): string =>
  attributes.get("xmlurl")?.trim() ? NOT_HTTP : NO_FEED;

function toFeed({ attributes }: Outline): OpmlFeed | null {
  const url = resolveLink(attributes.get("xmlurl") ?? "", []);
  if (url === null) return null;
  const title = attributes.get("title") || attributes.get("text") || "";
  return {
    url,
    // Lists put the address where a text must stand and there is none.
    title: title === url ? null : oneLine(title) || null,
    home: resolveLink(attributes.get("htmlurl") ?? "", []),
  };
}

/** What a person knows the line by. */
const shown = ({ attributes }: Outline): string =>
  oneLine(attributes.get("text") || attributes.get("title") || attributes.get("xmlurl") || "");

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim().slice(0, TEXT_LENGTH);
