// Ctrl-C, an operator's stop, a terminal whose window is closed.
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The first Ctrl-C asks the work to end at a safe point, the second one ends the program at once. */
export function onInterruption(): { readonly signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const signal of SIGNALS) process.once(signal, stop);
  return {
    signal: controller.signal,
    forget() {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
