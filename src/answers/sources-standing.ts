import type { SourceStanding } from "../answer.ts";
import type { SourceState } from "../store/tenants.ts";

/** A feed as the store knows it, for an answer: without what only polling needs, times in ISO form. */
export function sourceStanding(state: SourceState): SourceStanding {
  const { url, title, home, articles, status, why, failures } = state;
  return {
    url,
    title,
    home,
    articles,
    status,
    why,
    failures,
    tried: isoOf(state.triedAt),
    succeeded: isoOf(state.succeededAt),
    next: isoOf(state.nextPollAt),
  };
}

/** Failing feeds first, those that fail the longest before others; the rest by title. */
export function troubledFirst(sources: readonly SourceStanding[]): readonly SourceStanding[] {
  const name = ({ title, url }: SourceStanding): string => title ?? url;
  return sources.toSorted((a, b) => {
    const byTrouble = Number(b.why !== null) - Number(a.why !== null) || b.failures - a.failures;
    return byTrouble || name(a).localeCompare(name(b), "en");
  });
}

// A store may hold 0 for "never", and Date refuses what lies beyond its calendar.
const isoOf = (time: number | null): string | null =>
  time !== null && time > 0 && time < 8.64e15 ? new Date(time).toISOString() : null;
