import type { AddedSource, SourceStanding, SourcesAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import { count } from "./count.ts";
import { pageOf } from "./page-of.ts";
import { previewBlocks, problemBlocks } from "./source-import-blocks.ts";
import { sourceLine, sourceName } from "./source-line.ts";
import { sourceStatusBlocks } from "./source-status-blocks.ts";

const NOTHING_FOLLOWED: readonly Block[] = [
  { kind: "text", text: "No feed is followed yet, so the bundled sample article answers." },
  {
    kind: "text",
    text: "Add a site or a feed: /sources add https://example.org. Or a whole list: /sources import feeds.opml",
  },
];

/** The body of a card about feeds. @param page of a long list, from 1 */
export function sourceBlocks(answer: SourcesAnswer, now: number, page = 1): readonly Block[] {
  switch (answer.action) {
    case "list":
      return answer.sources.length > 0 ? listBlocks(answer.sources, now, page) : NOTHING_FOLLOWED;
    case "status":
      return answer.sources.length > 0
        ? sourceStatusBlocks(answer.sources, now, page)
        : NOTHING_FOLLOWED;
    case "add":
      return [...addedBlocks(answer.added, true), ...refusedBlocks(answer.refused)];
    case "remove":
      return removedBlocks(answer.removed);
    case "preview":
      return previewBlocks(answer);
    case "import":
      return [...addedBlocks(answer.added, false), ...problemBlocks(answer.problems)];
    case "export":
      return [
        { kind: "file", name: "feeds.opml", text: answer.opml },
        { kind: "text", text: "Save it as feeds.opml: every feed reader can import it." },
      ];
  }
}

function listBlocks(
  sources: readonly SourceStanding[],
  now: number,
  number: number,
): readonly Block[] {
  const page = pageOf(sources, number, (next) => `/sources list page:${next}`);
  const items = page.items.map((source) => ({
    label: `${sourceName(source)}: ${sourceLine(source, now)}`,
    url: source.url,
  }));
  return [{ kind: "links", items }, ...page.rest];
}

/** @param isRead whether they were read when they were added */
function addedBlocks(added: readonly AddedSource[], isRead: boolean): readonly Block[] {
  const fresh = added.filter(({ outcome }) => outcome === "added");
  const already = added.length - fresh.length;
  // Where nothing was added, what is followed already is what was asked about.
  const isKnown = isRead && fresh.length === 0;
  const page = pageOf(isKnown ? added : fresh);
  const items = page.items.map((source) => ({ label: sourceName(source), url: source.url }));
  const links = items.length > 0 ? ([{ kind: "links", items }] as const) : [];
  const known = already > 0 && !isKnown ? `Followed already: ${count(already, "feed")}.` : "";
  const next = isRead
    ? "Ask for what is new with /digest."
    : "They are read with the next poll, one after the other; /sources status tells how it goes.";
  const told = [known, fresh.length > 0 ? next : ""].filter(Boolean);
  return [...links, ...page.rest, ...told.map((text): Block => ({ kind: "text", text }))];
}

function refusedBlocks(
  refused: readonly { readonly url: string; readonly why: string }[],
): readonly Block[] {
  if (refused.length === 0) return [];
  const items = refused.map(({ url, why }) => ({ text: `${url}: ${why}` }));
  return [
    { kind: "heading", text: "Not added" },
    { kind: "list", items },
  ];
}

const removedBlocks = ({ url, articles }: SourceStanding): readonly Block[] => [
  { kind: "links", items: [{ label: "No longer followed:", url }] },
  {
    kind: "text",
    text: `Its ${count(articles, "article")} no longer ${articles === 1 ? "answers" : "answer"} questions here. To follow it again: /sources add ${url}`,
  },
];
