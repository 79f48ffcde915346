import robotsParser from "robots-parser";
import type { Budget } from "./deadline.ts";
import type { Answer } from "./exchange.ts";
import { relevantRules } from "./relevant-rules.ts";
import { PRODUCT } from "./user-agent.ts";
import { WebError } from "./web-error.ts";

// As RFC 9309 has it: a copy is good for a day, and 500 KiB of it are read.
const FRESH_FOR = 86_400_000;
/** Bytes of a robots.txt that are read. */
export const ROBOTS_BYTES = 512_000;
// A server that cannot say its rules is asked again this much later, and not read until then.
const ASK_AGAIN = 300_000;
const MOST_CHARACTERS = 4_000_000;
const LONGEST_DELAY = 10_000;
// What a rule is compared with; see MOST_WILD_CHARACTERS.
const LONGEST_PATH = 2000;
const TOO_MANY_REQUESTS = 429;

type Rules = ReturnType<typeof robotsParser.default>;
// The package is a function; its types say that it holds one.
const createRules = robotsParser as unknown as (url: string, text: string) => Rules;
type Known = {
  /** Null: the server could not say; `status` has what it said instead. */
  readonly rules: Rules | null;
  readonly status: number | null;
  readonly until: number;
  /** Characters. */
  readonly size: number;
};

type Reply = Pick<Answer, "status" | "bytes">;

/** Where a copy of a host's rules comes from: `/robots.txt`, redirects followed, cut at {@link ROBOTS_BYTES}. */
type Load = (url: URL, budget: Budget, stop: AbortSignal) => Promise<Answer>;

export type Robots = {
  /**
   * Asks whether we may read a page, and returns the milliseconds that the site wants between two of them.
   * @throws WebError robots: it does not want us (status null), or could not say (its status); any failure on the way
   */
  check(url: URL, budget: Budget, stop: AbortSignal): Promise<number>;
  /** The same delay if it is known already; nothing is asked. */
  delay(url: URL): number;
};

/** The rules of all sites, each asked for once a day and by one fetch at a time. */
export function createRobots(load: Load, now: () => number): Robots {
  const known = new Map<string, Known>();
  const asked = new Map<string, Promise<Known>>();
  const fresh = (origin: string): Known | undefined => {
    const found = known.get(origin);
    return found && found.until > now() ? found : undefined;
  };
  async function ask(origin: string, budget: Budget, stop: AbortSignal): Promise<Known> {
    const url = new URL("/robots.txt", origin);
    const answer = await load(url, budget, stop).catch(noFileInCircle);
    const found = readAnswer(url, answer, now(), known.get(origin));
    known.delete(origin);
    known.set(origin, found);
    forgetOldest(known);
    return found;
  }
  async function find(origin: string, budget: Budget, stop: AbortSignal): Promise<Known> {
    const shared = asked.get(origin);
    if (shared !== undefined) {
      const found = await shared.catch((failure: unknown) => {
        if (isStopped(failure)) return null; // who asked for all of us was stopped, not we
        throw failure;
      });
      stop.throwIfAborted();
      return found ?? fresh(origin) ?? (await find(origin, budget, stop));
    }
    const asking = ask(origin, budget, stop).finally(() => asked.delete(origin));
    asked.set(origin, asking);
    return await asking;
  }
  return {
    async check(url, budget, stop) {
      const { rules, status } = fresh(url.origin) ?? (await find(url.origin, budget, stop));
      if (!rules) throw new WebError("robots", status);
      const page = `${url.origin}${(url.pathname + url.search).slice(0, LONGEST_PATH)}`;
      if (rules.isAllowed(page, PRODUCT) === false) throw new WebError("robots");
      return delayOf(rules);
    },
    delay: (url) => delayOf(fresh(url.origin)?.rules ?? null),
  };
}

/** RFC 9309, 2.3.1: no file means no rules, a server in trouble means to stay away. What we knew goes on meanwhile. */
function readAnswer(url: URL, answer: Reply, now: number, before: Known | undefined): Known {
  const { status, bytes } = answer;
  if (status >= 500 || status === TOO_MANY_REQUESTS) {
    const rules = before?.rules ?? null;
    return { rules, status, until: now + ASK_AGAIN, size: before?.size ?? 0 };
  }
  const isFile = status >= 200 && status < 300;
  const text = isFile ? relevantRules(decode(bytes)) : "";
  const rules = createRules(url.href, text);
  return { rules, status: null, until: now + FRESH_FOR, size: text.length };
}

/** Redirects that lead nowhere are no file. */
function noFileInCircle(failure: unknown): Reply {
  const isCircle = failure instanceof WebError && failure.why === "too-many-redirects";
  if (isCircle) return { status: 404, bytes: new Uint8Array() };
  throw failure;
}

/** A line that was cut is dropped: "Disallow: /pri" would forbid more than "Disallow: /private". */
function decode(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (bytes.byteLength < ROBOTS_BYTES) return text;
  return text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"), 0));
}

function delayOf(rules: Rules | null): number {
  const seconds = rules?.getCrawlDelay(PRODUCT) ?? 0;
  return Math.min(Math.max(seconds * 1000, 0), LONGEST_DELAY);
}

const isStopped = (failure: unknown): boolean =>
  failure instanceof WebError && failure.why === "stopped";

function forgetOldest(known: Map<string, Known>): void {
  let total = 0;
  for (const { size } of known.values()) total += size + 200;
  for (const [origin, { size }] of known) {
    if (total <= MOST_CHARACTERS) return;
    known.delete(origin);
    total -= size + 200;
  }
}
