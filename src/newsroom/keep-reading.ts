import type { Journal } from "../log/record-failure.ts";
import type { Recurring } from "../schedule/every-minute.ts";
import type { Library } from "./open-library.ts";

/** Reads what is due of all that anybody follows, every minute, until it is stopped. Nothing is opened while nobody follows anything. */
export async function keepReading(library: Library, { log, record }: Journal): Promise<Recurring> {
  const { everyMinute } = await import("../schedule/every-minute.ts");
  return everyMinute(
    async (signal) => {
      if (!library.exists()) return;
      const poller = await library.poller();
      await poller.rebuild(signal);
      const { polled, articles, corrected, failed } = await poller.pollDue(signal);
      if (polled > 0)
        log.info({ polled, articles, corrected, failed: failed.length }, "read feeds");
    },
    (failure) => void record(failure, { about: "reading feeds" }),
  );
}
