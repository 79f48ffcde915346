import type { ModelFailure } from "../model.ts";

export type FailureMemory = {
  /** How the same question failed a short while ago. */
  find(key: string): ModelFailure | undefined;
  add(key: string, why: ModelFailure): void;
};

const REMEMBERED_MS = 600_000;
// A busy day's articles; the oldest is forgotten first.
const MOST = 10_000;

/** Remembers for ten minutes which questions a model will not answer. */
export function createFailureMemory(now: () => number): FailureMemory {
  const failures = new Map<string, { readonly why: ModelFailure; readonly until: number }>();
  return {
    find(key) {
      const failure = failures.get(key);
      if (failure && failure.until > now()) return failure.why;
      failures.delete(key);
      return undefined;
    },
    add(key, why) {
      failures.set(key, { why, until: now() + REMEMBERED_MS });
      const [oldest] = failures.keys();
      if (failures.size > MOST && oldest !== undefined) failures.delete(oldest);
    },
  };
}
