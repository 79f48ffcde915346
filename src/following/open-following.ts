import type { Following, PollReport } from "../following.ts";
import { placeKey } from "../place.ts";
import { followsOf } from "./follows-of.ts";
import type { ListReader } from "./load-list.ts";
import type { Parts } from "./parts.ts";
import { pollDue } from "./poll-due.ts";
import { pruneDaily } from "./prune-daily.ts";
import { rebuild } from "./rebuild.ts";
import { sourcesOf } from "./sources-of.ts";
import { standingOf } from "./standing-of.ts";
import { type Linked, untilAny } from "./until-any.ts";

/** Somebody waits for a refresh. What it does not finish is due, and goes on with the next round. */
const REFRESH = 60_000;

/** What following needs from outside. */
export type FollowingParts = Parts &
  ListReader & {
    /** Articles that were read longer ago are deleted, unless somebody still talks about them. */
    readonly keepDays: number;
    /** Milliseconds that one feed's turn takes at most; without it a few minutes. */
    readonly turn?: number;
  };

/** Following, and the work that goes on by itself. Every method may throw a UserError; a database that fails is one. */
export type Poller = Following & {
  /** Polls all feeds that are due, and once a day deletes what is too old. Ends early with the signal, and loses nothing. */
  pollDue(signal: AbortSignal): Promise<PollReport>;
  /** Reads again what an older analyser has read. Returns how many articles. */
  rebuild(signal: AbortSignal): Promise<number>;
  /** Ends what is under way at a safe point, and waits for it. */
  close(): Promise<void>;
};

/** Follows feeds with the given web, parser and store, which stay the caller's to close. */
export function openFollowing(parts: FollowingParts): Poller {
  const { store, now, keepDays, turn } = parts;
  const closing = new AbortController();
  const rebuilt = new Set<string>();
  const underWay = new Map<string, Promise<unknown>>();
  const running = new Set<Promise<unknown>>();
  const run = async <Result>(
    until: Linked,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> => {
    const job = work(until.signal).finally(until.release);
    running.add(job);
    return await job.finally(() => running.delete(job));
  };
  const until = (signal: AbortSignal): Linked => untilAny([signal, closing.signal]);
  const prune = pruneDaily(store.articles, now, keepDays);
  return {
    ...sourcesOf(parts),
    ...followsOf(parts),
    refresh: ({ place }) =>
      run(untilAny([closing.signal], REFRESH), async (signal) => {
        const report = await pollDue(parts, { signal, underWay, tenant: place.tenant, turn });
        // Where nothing runs all day, this is when old news is let go.
        if (report.polled > 0 && !signal.aborted) await prune();
        return report;
      }),
    standing: standingOf(store, now),
    told: ({ place }, since) => store.tenants.told(place.tenant, placeKey(place), since),
    saveTold: ({ place }, stories) =>
      store.tenants.saveTold(place.tenant, placeKey(place), stories),
    pollDue: (given) =>
      run(until(given), async (signal) => {
        const report = await pollDue(parts, { signal, underWay, turn });
        if (!signal.aborted) await prune();
        return report;
      }),
    rebuild: (given) => run(until(given), (signal) => rebuild(parts, rebuilt, signal)),
    async close() {
      closing.abort();
      await Promise.allSettled(running);
    },
  };
}
