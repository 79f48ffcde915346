import { lookup } from "node:dns/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Agent, buildConnector } from "undici";
import { MAX_BYTES } from "../limits.ts";
import type { Fetched, FetchRequest, Web } from "../web.ts";
import { answerToFetched } from "./answer-to-fetched.ts";
import { classifyFailure } from "./classify-failure.ts";
import type { Budget } from "./deadline.ts";
import { type Answer, exchange } from "./exchange.ts";
import { followRedirects } from "./follow-redirects.ts";
import { type Dial, guardConnect, type Lookup } from "./guard-connect.ts";
import { type Clock, createHosts } from "./hosts.ts";
import { isOwnAddress, readNetworks } from "./judge-address.ts";
import { createUrlJudge, literalOf } from "./judge-url.ts";
import { requestHeaders } from "./request-headers.ts";
import { createRobots, ROBOTS_BYTES } from "./robots.ts";
import { createVisit } from "./visit.ts";
import { WebError } from "./web-error.ts";

/**
 * Milliseconds that a fetch may spend on the network: robots.txt, redirects, another try and the body. Ten
 * seconds, less what it takes to end it on a busy machine.
 */
const TOTAL = 9500;
/** Milliseconds between the starts of two requests to a host. */
const GAP = 1000;
// A site's policies and cookies may fill 30 kB.
const HEADER_BYTES = 65_536;

/** What the operator has decided; `WebConfig` of the settings. */
type WebSettings = {
  readonly contact: string | null;
  readonly allowNetworks: readonly string[];
  readonly allowHosts: readonly string[];
  readonly blockHosts: readonly string[];
};

/** Where tests put a resolver, a connection, a clock and short times of their own. */
export type WebSeams = Partial<Clock> & {
  readonly lookup?: Lookup;
  readonly dial?: Dial;
  readonly total?: number;
  readonly gap?: number;
};

/**
 * Opens the way to the web. Feeds are fetched without asking robots.txt: a person has subscribed to them, and
 * whoever publishes a feed wants it fetched. For pages, which we go to by ourselves, it is asked at every step.
 * Addresses in networks that the operator has opened are theirs: requests to them wait for each other, not longer.
 * @throws UserError when a network in the settings is none
 */
export function openWeb(settings: WebSettings, seams: WebSeams = {}): Web {
  const { total = TOTAL, gap = GAP, now = steadyNow } = seams;
  const networks = readNetworks(settings.allowNetworks);
  const judge = createUrlJudge(settings, networks);
  const agent = openAgent(networks, seams, total);
  const hosts = createHosts({ now, wait: seams.wait ?? wait });
  const visit = createVisit({ hosts, now, send: (...parts) => exchange(agent, ...parts) });
  const gapFor = (url: URL, delay: number): number =>
    isOwnAddress(literalOf(url) ?? "", networks) ? 0 : Math.max(gap, delay);
  const robots = createRobots(async (start, budget, stop) => {
    const limit = { most: ROBOTS_BYTES, cut: true };
    const ask = { headers: requestHeaders(settings.contact, null), limit };
    const get = (url: URL) => visit({ url, ask, gap: gapFor(url, 0), budget, stop });
    return (await followRedirects(start, judge, get)).answer;
  }, now);

  async function load(address: string, request: FetchRequest, stop: AbortSignal): Promise<Fetched> {
    const budget: Budget = { left: total, retries: 1 };
    const ask = { headers: requestHeaders(settings.contact, request), limit: { most: MAX_BYTES } };
    const get = async (url: URL): Promise<Answer> => {
      const isPage = request.want === "page";
      const delay = isPage ? await robots.check(url, budget, stop) : robots.delay(url);
      return await visit({ url, ask, gap: gapFor(url, delay), budget, stop });
    };
    const followed = await followRedirects(judge(address), judge, get);
    return answerToFetched(followed, request, now());
  }
  const running = new Set<AbortController>();
  let isClosed = false;
  return {
    async fetch(address, request) {
      if (isClosed) return failed(new WebError("stopped"));
      const stopping = new AbortController();
      running.add(stopping);
      return await orStopped(stopping, request.signal, (stop) => load(address, request, stop))
        .catch((failure: unknown) => failed(classifyFailure(failure)))
        .finally(() => running.delete(stopping));
    },
    async close() {
      isClosed = true;
      for (const stopping of running) stopping.abort(new WebError("stopped"));
      await agent.destroy();
    },
  };
}

function openAgent(networks: ReturnType<typeof readNetworks>, seams: WebSeams, total: number) {
  const { lookup: find = lookupAll, dial = buildConnector } = seams;
  return new Agent({
    connect: guardConnect(networks, { lookup: find, dial, timeout: total }),
    connections: 2, // one may still be dialling for a request that was given up
    headersTimeout: 0, // the budget ends everything, drips too
    bodyTimeout: 0,
    maxHeaderSize: HEADER_BYTES,
    // Packed bytes: a stream can be packed to nothing for ever.
    maxResponseSize: MAX_BYTES + HEADER_BYTES,
  });
}

/** Gives up waiting as soon as the caller or the fetcher stops, even for what goes on for others. */
async function orStopped<Result>(
  stopping: AbortController,
  caller: AbortSignal | undefined,
  work: (stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = (): void => stopping.abort(new WebError("stopped"));
  if (caller?.aborted) stop();
  const { signal } = stopping;
  signal.throwIfAborted();
  caller?.addEventListener("abort", stop, { once: true });
  try {
    const stopped = new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
    return await Promise.race([work(signal), stopped]);
  } finally {
    caller?.removeEventListener("abort", stop);
  }
}

const failed = ({ why, status, retryAfter }: WebError): Fetched => ({
  kind: "failed",
  why,
  status,
  retryAfter,
});

/** The time of day when we started, carried on by a clock that nobody sets. */
const steadyNow = (): number => performance.timeOrigin + performance.now();

const lookupAll: Lookup = (hostname) => lookup(hostname, { all: true });

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}
