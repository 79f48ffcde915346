/** A signal of one's own, and how to let go of those that it listens to. */
export type Linked = { readonly signal: AbortSignal; release(): void };

/**
 * A signal that ends when any of the given does, or after a time. `AbortSignal.any` would leave something behind in signals that
 * live as long as the program, each time. @param milliseconds without it: no time
 */
export function untilAny(signals: readonly AbortSignal[], milliseconds?: number): Linked {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (signals.some(({ aborted }) => aborted)) stop();
  for (const signal of signals) signal.addEventListener("abort", stop, { once: true });
  const timer = milliseconds === undefined ? undefined : setTimeout(stop, milliseconds);
  timer?.unref();
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) signal.removeEventListener("abort", stop);
      clearTimeout(timer);
    },
  };
}
