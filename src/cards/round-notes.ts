import type { DigestRound } from "../answer.ts";
import type { Block } from "../card.ts";
import { count } from "./count.ts";
import { timeLabel } from "./date-label.ts";

// More names make a line nobody reads; /status has them all.
const MOST_NAMES = 3;

/** "Left out: 9 more stories, 3 copies merged." and which feeds failed: nothing is left out in silence. */
export function roundNotes(round: DigestRound): readonly Block[] {
  const { left, told, copies, articles, feeds, since, outlet, remembered } = round;
  const parts = [
    ...(left > 0 ? [count(left, "more story", "more stories")] : []),
    ...(told > 0 ? [`${count(told, "story", "stories")} told before without anything new`] : []),
    ...(copies > 0 ? [`${count(copies, "copy", "copies")} merged`] : []),
  ];
  const lines = [
    `Looked through ${count(articles, "article")} of ${outlet === null ? count(feeds, "feed") : named(outlet)} since ${timeLabel(since)}.`,
    ...(outlet === null ? [] : ["Other outlets were left aside: they may tell the same."]),
    ...(parts.length > 0 ? [`Left out: ${parts.join(", ")}.`] : []),
    ...feedNotes(round),
    ...(remembered ? [] : [FORGOTTEN]),
  ];
  return lines.map((text) => ({ kind: "text", text }));
}

const named = (outlet: string): string => `outlets named “${outlet}”`;

const FORGOTTEN =
  "What was told here could not be kept, so the next digest may tell it again: /status tells why.";

/** What a digest without a story says: since when there is nothing new, where was looked, what could not be read. */
export function nothingNew(round: DigestRound): readonly Block[] {
  const { since, outlet, feeds, failed, unread, told } = round;
  const only = outlet === null ? "" : ` from ${named(outlet)}`;
  const lines = [
    `Nothing new${only} since ${timeLabel(since)}.`,
    ...(told > 0
      ? [`${count(told, "story", "stories")} told here before, and nothing came to since.`]
      : []),
    ...(failed.length + unread < feeds
      ? [`Looked through ${count(feeds, "feed")} followed here.`]
      : []),
    ...feedNotes(round),
  ];
  return lines.map((text) => ({ kind: "text", text }));
}

/** Feeds that failed are no silence: there may be news that is not here. */
function feedNotes({ failed, unread, feeds }: DigestRound): readonly string[] {
  const shown = failed.slice(0, MOST_NAMES).join(", ");
  const more = failed.length > MOST_NAMES ? ` and ${failed.length - MOST_NAMES} more` : "";
  const all = failed.length === feeds ? "No feed" : `${failed.length} of ${count(feeds, "feed")}`;
  const could = failed.length === feeds ? "could be read" : "could not be read";
  return [
    ...(failed.length > 0
      ? [
          `${all} ${could} at the last try (${shown}${more}), so there may be news that is not here: /status tells why.`,
        ]
      : []),
    ...(unread > 0 ? [`${count(unread, "feed")} not read yet.`] : []),
  ];
}
