import { WebError } from "./web-error.ts";

/** What one fetch may still spend. */
export type Budget = {
  /** Milliseconds on the network; the time it waits for its turn does not count. */
  left: number;
  /** How often it may repeat a request that failed by chance. */
  retries: number;
};

/**
 * Runs work that is ended by a signal, or when the budget is spent. What it took goes off the budget.
 * @throws WebError timeout; the signal's reason; whatever the work throws
 */
export async function underBudget<Result>(
  budget: Budget,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  stop.throwIfAborted();
  if (budget.left <= 0) throw new WebError("timeout");
  const ending = new AbortController();
  const end = (): void => ending.abort(stop.reason);
  const started = performance.now();
  const timer = setTimeout(() => ending.abort(new WebError("timeout")), budget.left);
  stop.addEventListener("abort", end, { once: true });
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener("abort", end);
    budget.left -= performance.now() - started;
  }
}
