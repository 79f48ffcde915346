import type { PollReport } from "../following.ts";

type Failed = PollReport["failed"][number];
type Skipped = PollReport["skipped"][number];

/** What a round of polling has come to so far. */
export type Tally = {
  polled(outcome: "changed" | "unchanged"): void;
  failed(failed: Failed): void;
  kept(outcome: "new" | "corrected"): void;
  skipped(skipped: Skipped): void;
  report(): PollReport;
};

/** Counts from nothing. */
export function startTally(): Tally {
  const counts = { polled: 0, unchanged: 0, articles: 0, corrected: 0 };
  const failed: Failed[] = [];
  const skipped: Skipped[] = [];
  return {
    polled(outcome) {
      counts.polled++;
      if (outcome === "unchanged") counts.unchanged++;
    },
    failed(one) {
      counts.polled++;
      failed.push(one);
    },
    kept(outcome) {
      if (outcome === "new") counts.articles++;
      else counts.corrected++;
    },
    skipped: (one) => void skipped.push(one),
    report: () => ({ ...counts, failed: [...failed], skipped: [...skipped] }),
  };
}
