import type { Clock } from "../../../src/web/hosts.ts";

/** A clock that moves only when somebody waits or says so. Who waits is woken in the order of their times. */
export function fakeClock(): Clock & { readonly pass: (ms: number) => void } {
  let time = 1_000_000;
  return {
    now: () => time,
    async wait(ms, signal) {
      signal.throwIfAborted();
      const until = time + ms;
      await new Promise((resolve) => setTimeout(resolve, 1));
      signal.throwIfAborted();
      time = Math.max(time, until);
    },
    pass: (ms) => {
      time += ms;
    },
  };
}
