import { OpenAI } from "openai";
import type { Model, ModelReply, ModelRequest } from "../model.ts";
import { addUsage, NO_USAGE } from "./add-usage.ts";
import type { Watch } from "./attempt.ts";
import { createBreaker } from "./breaker.ts";
import { cappedFetch } from "./capped-fetch.ts";
import { createTalk, type Outcome } from "./talk.ts";
import { createTurns } from "./turns.ts";

/** Which model, and how long anybody waits for it. All times in milliseconds. */
export type ModelSettings = {
  readonly name: string;
  /** Null for servers that want none, such as Ollama. */
  readonly apiKey: string | null;
  /** Any compatible server, "http://localhost:11434/v1"; null is OpenAI's own. */
  readonly baseUrl: string | null;
  /** For the whole answer with its body and its retry, once its turn has come. */
  readonly timeoutMs?: number;
  /** For the wait until then, while others are answered: forty may ask at nine o'clock. */
  readonly patienceMs?: number;
  /** The usual delay before the one retry; the real one is up to half as long again. */
  readonly retryDelayMs?: number;
  /** How long a failing server is left alone. */
  readonly restMs?: number;
  /** Calls under way at a time. An outage costs this many calls, and at least three. */
  readonly mostAtOnce?: number;
};

const DEFAULTS = {
  timeoutMs: 30_000,
  patienceMs: 120_000,
  retryDelayMs: 300,
  restMs: 30_000,
  mostAtOnce: 5,
} as const;

const OPENAI_URL = "https://api.openai.com/v1";
const NO_KEY = "none"; // servers without keys want the header all the same

/**
 * Opens a language model behind any server that speaks OpenAI's wire format. Nothing is called before the first
 * request. The reply holds a code, never a word of the server's, which may show a part of the key.
 * @param watch is told of every call over the wire
 */
export function openModel(settings: ModelSettings, watch?: Watch): Model {
  const { timeoutMs, patienceMs, retryDelayMs, restMs, mostAtOnce } = {
    ...DEFAULTS,
    ...settings,
  };
  const talk = createTalk(openClient(settings, timeoutMs), settings.name, watch);
  const breaker = createBreaker(restMs, mostAtOnce);
  const turns = createTurns(breaker.room);

  async function ask<Output>(request: ModelRequest<Output>): Promise<ModelReply<Output>> {
    let deadline: AbortSignal | undefined;
    let endsAt = 0;
    const callInTurn = (attempt: number, patience: AbortSignal): Promise<Outcome<Output> | null> =>
      turns.take(
        () => {
          deadline ??= AbortSignal.timeout(timeoutMs);
          endsAt ||= performance.now() + timeoutMs;
          const signal = deadline;
          const usualDelay = retryDelayMs * (1 + Math.random() / 2);
          return breaker.run(() => talk(request, { attempt, signal, usualDelay }));
        },
        patience,
        attempt > 1,
      );
    const first = await callInTurn(1, AbortSignal.timeout(patienceMs)).catch(
      () => "waited" as const,
    );
    if (first === "waited") return failed("timeout");
    if (first === null) return failed("resting");
    const { reply, retryAfter } = first;
    if (retryAfter === null || !deadline || performance.now() + retryAfter >= endsAt) return reply;
    await sleep(retryAfter);
    const second = await callInTurn(2, deadline).catch(() => null);
    return second ? { ...second.reply, usage: addUsage(reply.usage, second.reply.usage) } : reply;
  }
  return { name: settings.name, ask };
}

function openClient({ apiKey, baseUrl }: ModelSettings, timeout: number): OpenAI {
  // Gateways in Azure's manner carry a version: "https://…/openai/v1?api-version=preview".
  const [baseURL = OPENAI_URL, query = ""] = (baseUrl ?? OPENAI_URL).split("?");
  return new OpenAI({
    apiKey: apiKey ?? NO_KEY,
    baseURL,
    defaultQuery: Object.fromEntries(new URLSearchParams(query)),
    timeout,
    maxRetries: 0,
    fetch: cappedFetch,
    // What the SDK would else read from the environment; its log would show bodies.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: "off",
  });
}

const failed = (why: "timeout" | "resting"): ModelReply<never> => ({
  kind: "failed",
  why,
  usage: NO_USAGE,
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
