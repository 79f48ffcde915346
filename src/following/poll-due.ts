import type { PollReport } from "../following.ts";
import { eachAtOnce } from "./each-at-once.ts";
import type { Parts } from "./parts.ts";
import { pollFeed } from "./poll-feed.ts";
import type { Round } from "./round.ts";
import { startTally } from "./tally.ts";
import { untilAny } from "./until-any.ts";

/** Feeds that are taken in hand at once, and how many of them are read at the same time. */
const BATCH = 24;
const FEEDS_AT_ONCE = 6;
/** For so long a feed in hand is nobody else's; after a crash it is free again. */
const CLAIM = 15 * 60_000;
/** A feed whose pages come slowly, or never end, goes back to the end of the queue after this: others wait. */
const TURN = 3 * 60_000;
/** Before a claim ends, what is left of its feeds is given back. */
const MARGIN = 60_000;

export type PollOptions = {
  readonly signal: AbortSignal;
  /** Pages under way in this process, in whichever round. */
  readonly underWay: Map<string, Promise<unknown>>;
  /** Only feeds that this tenant follows. */
  readonly tenant?: string;
  /** Milliseconds that a feed's turn takes at most. */
  readonly turn?: number | undefined;
};

/**
 * Polls all feeds that are due when it begins, until none is left or the signal ends. Several processes and rounds may do so at once: each
 * feed is in one hand.
 * @throws whatever the store throws; feeds that were in hand are free again when their claim ends
 */
export async function pollDue(parts: Parts, options: PollOptions): Promise<PollReport> {
  const tally = startTally();
  const read = new Set<string>();
  const started = parts.now();
  const round = { ...parts, tally, read, started, isStopping: () => options.signal.aborted };
  while (!options.signal.aborted && (await pollBatch(round, options))) {}
  return tally.report();
}

/** Returns whether there was any. */
async function pollBatch(
  parts: Parts & Pick<Round, "tally" | "read" | "isStopping"> & { readonly started: number },
  { signal, underWay, tenant, turn = TURN }: PollOptions,
): Promise<boolean> {
  const { store, progress, now, tally, started } = parts;
  const feeds = await store.feeds.claim(started, now() + CLAIM, BATCH, tenant);
  if (feeds.length === 0) return false;
  const stop = untilAny([signal], CLAIM - MARGIN);
  const before = tally.report();
  const stage = progress.stage(`Reading ${count(feeds.length, "feed")}`, feeds.length);
  const begun = new Set<string>();
  try {
    await eachAtOnce(feeds, FEEDS_AT_ONCE, stop.signal, async (feed) => {
      begun.add(feed.url);
      const own = untilAny([stop.signal], turn);
      await pollFeed({ ...parts, signal: own.signal, underWay }, feed).finally(own.release);
      stage.step(feed.title ?? feed.url);
    });
    for (const feed of feeds) if (!begun.has(feed.url)) await store.feeds.save(feed);
  } finally {
    stop.release();
    stage.end(outcome(before, tally.report()));
  }
  return true;
}

function outcome(before: PollReport, after: PollReport): string {
  const articles = after.articles - before.articles;
  const corrected = after.corrected - before.corrected;
  const failed = after.failed.length - before.failed.length;
  const parts = [count(after.polled - before.polled, "feed"), count(articles, "new article")];
  if (corrected > 0) parts.push(`${corrected} corrected`);
  if (failed > 0) parts.push(`${count(failed, "feed")} failed`);
  return parts.join(", ");
}

const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? "" : "s"}`;
