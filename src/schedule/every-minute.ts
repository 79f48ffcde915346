import { schedule } from "node-cron";

/** Work that comes back. */
export type Recurring = {
  /** Ends it: the work under way is asked to stop, and is waited for. */
  stop(): Promise<void>;
};

/**
 * Does work at once and then every minute, never twice at a time. What it is for must be due by the database, not by this clock:
 * node-cron forgets the minutes that a sleeping computer missed.
 * @param broke is told of every failure; the next minute tries again
 */
export function everyMinute(
  work: (signal: AbortSignal) => Promise<unknown>,
  broke: (failure: unknown) => void,
): Recurring {
  const controller = new AbortController();
  const { signal } = controller;
  let underWay: Promise<unknown> | null = null;
  const begin = (): void => {
    if (underWay || signal.aborted) return;
    underWay = work(signal)
      .catch(broke)
      .finally(() => {
        underWay = null;
      });
  };
  const task = schedule("* * * * *", begin);
  begin();
  return {
    async stop() {
      controller.abort();
      await task.destroy();
      await underWay;
    },
  };
}
