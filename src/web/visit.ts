import type { WebFailure } from "../web.ts";
import { classifyFailure } from "./classify-failure.ts";
import { type Budget, underBudget } from "./deadline.ts";
import type { Answer, Ask } from "./exchange.ts";
import type { Hosts } from "./hosts.ts";
import { plainHost } from "./match-host.ts";
import { readRetryAfter } from "./read-freshness.ts";
import type { WebError } from "./web-error.ts";

// Less than this is too little for another try.
const SHORTEST_TRY = 500;
const TOO_MANY_REQUESTS = 429;
const UNAVAILABLE = 503;
/** A proxy that did not reach the server, or a server that is being restarted. */
const PASSING_STATUS: readonly number[] = [502, UNAVAILABLE, 504];
/** What speaks against a host, not against one of its pages. */
const HOST_FAILURES: readonly WebFailure[] = [
  "unknown-host",
  "no-connection",
  "certificate",
  "timeout",
  "broken-answer",
];

/** One polite request: at the host's turn, once more where it failed by chance, and remembered for the host. */
export type Visit = (request: {
  readonly url: URL;
  readonly ask: Ask;
  /** Milliseconds until the next request to this host may start. */
  readonly gap: number;
  readonly budget: Budget;
  readonly stop: AbortSignal;
}) => Promise<Answer>;

type Parts = {
  readonly hosts: Hosts;
  readonly now: () => number;
  readonly send: (url: URL, ask: Ask, signal: AbortSignal) => Promise<Answer>;
};

export function createVisit({ hosts, now, send }: Parts): Visit {
  return async function visit(request) {
    const { url, ask, gap, budget, stop } = request;
    const host = plainHost(url.host);
    const outcome = await hosts.run(host, gap, stop, () =>
      underBudget(budget, stop, (signal) => send(url, ask, signal)).catch(classifyFailure),
    );
    const wait = "headers" in outcome ? readRetryAfter(outcome.headers, now()) : null;
    if (isPassing(outcome, wait) && budget.retries > 0 && budget.left > SHORTEST_TRY) {
      budget.retries -= 1;
      return await visit(request);
    }
    remember(hosts, host, outcome, wait);
    if (!("headers" in outcome)) throw outcome;
    return outcome;
  };
}

/** Whether the same request may well succeed a second later. */
function isPassing(outcome: Answer | WebError, wait: number | null): boolean {
  if ("headers" in outcome) return PASSING_STATUS.includes(outcome.status) && wait === null;
  return outcome.isReset;
}

function remember(
  hosts: Hosts,
  host: string,
  outcome: Answer | WebError,
  wait: number | null,
): void {
  if (!("headers" in outcome)) {
    if (HOST_FAILURES.includes(outcome.why)) hosts.failed(host);
    return;
  }
  const { status } = outcome;
  const isOverloaded = status === TOO_MANY_REQUESTS || status === UNAVAILABLE;
  if (isOverloaded && wait !== null) hosts.pause(host, wait);
  if (status === TOO_MANY_REQUESTS || status >= 500) hosts.failed(host);
  else hosts.worked(host);
}
