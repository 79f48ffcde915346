import PQueue from "p-queue";
import { WebError } from "./web-error.ts";

// A host that fails five times in a row is left alone for a minute, then for twice as long each time.
const FAILURES_IN_A_ROW = 5;
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 3_600_000;
// What may be in memory at once: 16 bodies of 5 MB.
const MOST_AT_ONCE = 16;
// Beyond this many, hosts that need not be remembered are forgotten.
const MOST_HOSTS = 2000;

type Host = {
  readonly queue: PQueue;
  nextStart: number;
  failures: number;
  pausedUntil: number;
};

export type Clock = {
  /** Milliseconds; may not go backwards. */
  readonly now: () => number;
  /** Rejects with the signal's reason. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** How we treat each host: one request at a time, some time between two starts, and none while it is paused. */
export type Hosts = {
  /** How many hosts are remembered. */
  size(): number;
  /**
   * Runs a request when its turn has come.
   * @param gap milliseconds from its start to the next one's
   * @throws WebError host-paused, at once or when the pause begins while it waits; the signal's reason
   */
  run<Result>(
    name: string,
    gap: number,
    signal: AbortSignal,
    request: () => Promise<Result>,
  ): Promise<Result>;
  /** The host has answered. */
  worked(name: string): void;
  /** The host has not answered, or only that it cannot. */
  failed(name: string): void;
  /** The host has asked to be left alone for so many milliseconds. */
  pause(name: string, ms: number): void;
};

export function createHosts({ now, wait }: Clock): Hosts {
  const hosts = new Map<string, Host>();
  const everywhere = new PQueue({ concurrency: MOST_AT_ONCE });
  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known) return known;
    if (hosts.size >= MOST_HOSTS) forgetIdle(hosts, now());
    const queue = new PQueue({ concurrency: 1 });
    const host = { queue, nextStart: 0, failures: 0, pausedUntil: 0 };
    hosts.set(name, host);
    return host;
  };
  const refusePaused = ({ pausedUntil }: Host): void => {
    const left = pausedUntil - now();
    if (left > 0) throw new WebError("host-paused", null, Math.ceil(left));
  };
  return {
    size: () => hosts.size,
    async run(name, gap, signal, request) {
      const host = hostOf(name);
      refusePaused(host);
      const turn = async () => {
        refusePaused(host);
        const early = host.nextStart - now();
        if (early > 0) await wait(early, signal);
        const start = () => {
          host.nextStart = now() + gap;
          return request();
        };
        return await everywhere.add(start, { signal });
      };
      return await host.queue.add(turn, { signal });
    },
    worked(name) {
      hostOf(name).failures = 0;
    },
    failed(name) {
      const host = hostOf(name);
      host.failures += 1;
      const again = host.failures - FAILURES_IN_A_ROW;
      if (again >= 0) extendPause(host, now() + Math.min(FIRST_PAUSE * 2 ** again, LONGEST_PAUSE));
    },
    pause(name, ms) {
      extendPause(hostOf(name), now() + ms);
    },
  };
}

/** A pause is never shortened: a host that asks for an hour gets it, whatever else fails meanwhile. */
function extendPause(host: Host, until: number): void {
  host.pausedUntil = Math.max(host.pausedUntil, until);
}

function forgetIdle(hosts: Map<string, Host>, now: number): void {
  for (const [name, { queue, nextStart, failures, pausedUntil }] of hosts) {
    const isIdle = queue.size === 0 && queue.pending === 0;
    // A host that keeps failing is remembered for as long as its pauses grow; a feed may name new ones for ever.
    const isRemembered = failures >= FAILURES_IN_A_ROW && pausedUntil + LONGEST_PAUSE > now;
    const isPlain = nextStart <= now && pausedUntil <= now && !isRemembered;
    if (isIdle && isPlain) hosts.delete(name);
  }
}
