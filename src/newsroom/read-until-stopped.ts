import { onInterruption } from "../command-line/interruption.ts";
import { UserError } from "../errors.ts";
import type { Poller } from "../following/open-following.ts";

// Whoever waits for a digest does not wait for all that was ever read to be read again; the next one goes on with it.
const REBUILDING = 20_000;

/**
 * A poller whose refresh reads first again what an older analyser has read, and that Ctrl-C ends at a safe point: feeds in hand are
 * given back. Were it killed, nobody could read them for a quarter of an hour.
 * @param stopped is told when a refresh was ended: the poller reads no more, and the refresh throws a UserError
 */
export function readUntilStopped(poller: Poller, stopped: () => void): Poller {
  return {
    ...poller,
    async refresh(asker) {
      const { signal, forget } = onInterruption();
      signal.addEventListener("abort", () => void poller.close(), { once: true });
      try {
        await poller.rebuild(AbortSignal.any([signal, AbortSignal.timeout(REBUILDING)]));
        const report = await poller.refresh(asker);
        if (!signal.aborted) return report;
      } finally {
        forget();
      }
      stopped();
      throw new UserError(
        "Reading the feeds was stopped, what was read is kept.",
        "The same command goes on with the rest.",
      );
    },
  };
}
