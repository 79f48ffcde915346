import type { SourceStanding } from "../answer.ts";
import { count } from "./count.ts";
import { whenLabel } from "./status-when.ts";
import { failureWords } from "./web-failure-words.ts";

/** What a feed is called. */
export const sourceName = ({ title, url }: Pick<SourceStanding, "title" | "url">): string =>
  title ?? url;

/** How a feed is doing, in a few words: "12 articles, read 5 minutes ago". */
export function sourceLine(source: SourceStanding, now: number): string {
  const { articles, why, status, succeeded, tried } = source;
  const kept = count(articles, "article");
  if (why !== null) return `${kept}, not read: ${failureWords(why, status).happened}`;
  if (succeeded === null)
    return tried === null ? `${kept}, not read yet` : `${kept}, never read so far`;
  return `${kept}, read ${whenLabel(succeeded, now)}`;
}
