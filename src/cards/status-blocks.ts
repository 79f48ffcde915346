import type { SourceStanding } from "../answer.ts";
import type { StatusAnswer } from "../answers/status.ts";
import type { Block } from "../card.ts";
import type { PollReport, Standing } from "../following.ts";
import { count } from "./count.ts";
import { pageOf } from "./page-of.ts";
import { sourceStatusBlocks } from "./source-status-blocks.ts";
import { whenLabel } from "./status-when.ts";
import { failureWords } from "./web-failure-words.ts";

/** The whole state on one card: how much, how fresh, who is followed, then each feed, those in trouble first. */
export function statusBlocks(answer: StatusAnswer, now: number): readonly Block[] {
  const { sources, poll, standing } = answer;
  if (sources.length === 0)
    return [
      { kind: "facts", rows: overview(answer, now) },
      {
        kind: "text",
        text: "Nothing is read by itself yet. Add a site: /sources add https://example.org",
      },
    ];
  return [
    { kind: "facts", rows: overview(answer, now) },
    ...(poll ? pollBlocks(poll) : []),
    ...troubleBlocks(standing.troubles),
    { kind: "heading", text: "Feeds" },
    ...sourceStatusBlocks(sources, now, 1),
  ];
}

const MICROS = 1_000_000;

type Row = readonly [label: string, value: string];

function overview({ standing, sources, follows }: StatusAnswer, now: number): readonly Row[] {
  const failing = sources.filter(({ why }) => why !== null).length;
  const feeds = `${sources.length}${failing > 0 ? `, ${failing} in trouble` : ""}`;
  const names = follows.map(({ name }) => name);
  const followed = pageOf(names);
  const more = names.length - followed.items.length;
  const list = [...followed.items, ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return [
    ["articles kept", String(standing.articles)],
    ["feeds", feeds],
    ...times(sources, now),
    ["followed", list || "nobody in particular"],
    ...spending(standing.spent),
  ];
}

/** Cost in the currency that the prices are in; where none is set, tokens tell enough. */
function spending({
  calls,
  inputTokens,
  outputTokens,
  costMicros,
}: Standing["spent"]): readonly Row[] {
  if (calls === 0) return [];
  const cost = costMicros > 0 ? `, ${(costMicros / MICROS).toFixed(2)} in your currency` : "";
  const tokens = (inputTokens + outputTokens).toLocaleString("en");
  return [["model today", `${count(calls, "call")}, ${tokens} tokens${cost}`]];
}

/** Entries whose page could not be read lately: their headline stands in digests, and this is why. */
function troubleBlocks(troubles: Standing["troubles"]): readonly Block[] {
  if (troubles.length === 0) return [];
  const items = troubles.map(({ why, entries }) => ({
    text: `${entries}: ${failureWords(why, null).happened}`,
  }));
  return [
    { kind: "heading", text: "Pages not read, last three days" },
    { kind: "list", items },
  ];
}

/** When something was last read, and when the next feed is due. */
function times(sources: readonly SourceStanding[], now: number): readonly Row[] {
  const last = sources
    .flatMap(({ succeeded }) => succeeded ?? [])
    .toSorted()
    .at(-1);
  const [next] = sources.flatMap(({ next: due }) => due ?? []).toSorted();
  return [
    ...(last ? ([["last read", whenLabel(last, now)]] as const) : []),
    ...(next
      ? ([["next read", Date.parse(next) <= now ? "due now" : whenLabel(next, now)]] as const)
      : []),
  ];
}

/** What asking the feeds has just brought, and which pages could not be read and why. */
function pollBlocks(poll: PollReport): readonly Block[] {
  const { polled, unchanged, articles, corrected, failed, skipped } = poll;
  const parts = [
    `${count(polled, "feed")} asked, ${unchanged} without news, ${failed.length} failed`,
    `${count(articles, "new article")}, ${corrected} corrected`,
    `${count(skipped.length, "page")} not read`,
  ];
  const reasons = new Map<string, number>();
  for (const { why } of skipped) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const items = [...reasons]
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, times]) => ({ text: `${times}: ${failureWords(why, null).happened}` }));
  return [
    { kind: "heading", text: "Just now" },
    { kind: "text", text: `${parts.join("; ")}.` },
    ...(items.length > 0
      ? ([
          { kind: "heading", text: "Pages not read just now" },
          { kind: "list", items },
        ] as const)
      : []),
  ];
}
