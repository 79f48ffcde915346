import { APIError, type OpenAI } from "openai";
import type { ModelReply, ModelRequest } from "../model.ts";
import { addUsage, NO_USAGE } from "./add-usage.ts";
import type { Attempt, Watch } from "./attempt.ts";
import { classifyFailure, findRetryDelay } from "./classify-failure.ts";
import { type Dialect, FULL_DIALECT, findNextDialect, findRoomToThink } from "./dialect.ts";
import { type Answer, readChat, readResponses } from "./read-answer.ts";
import { readOutput } from "./read-output.ts";
import { requestToChat, requestToResponses } from "./request-to-body.ts";

export type Outcome<Output> = {
  readonly reply: ModelReply<Output>;
  /** Milliseconds until the call may be made once more, null where that makes no sense. */
  readonly retryAfter: number | null;
};

/** One conversation with the server. It never rejects. */
export type Talk = <Output>(
  request: ModelRequest<Output>,
  call: { readonly attempt: number; readonly signal: AbortSignal; readonly usualDelay: number },
) => Promise<Outcome<Output>>;

// A server that says so has not taken our request: what we changed last has not helped.
const NOT_TAKEN: ReadonlySet<string> = new Set(["not-found", "bad-request"]);

/**
 * Asks in the richest dialect that the server is known to understand. Where it turns out to lack something, or the
 * model to need room for its thoughts, asks again at once, and remembers that for good once it has been understood.
 */
export function createTalk(client: OpenAI, model: string, watch?: Watch): Talk {
  let known = FULL_DIALECT;
  return async (request, { attempt, signal, usualDelay }) => {
    const first = known;
    let spent = NO_USAGE;
    for (let dialect = first; ; ) {
      const start = performance.now();
      const called = await callOnce(client, model, request, dialect, signal);
      const { reply, status, error } = called;
      const code = reply.kind === "answered" ? "answered" : reply.why;
      const ms = Math.round(performance.now() - start);
      const about = { request: request.name, endpoint: dialect.api, attempt };
      tell(watch, { ...about, code, status, ms, usage: reply.usage });
      spent = addUsage(spent, reply.usage);
      const next = isOutOfThoughts(called)
        ? findRoomToThink(dialect)
        : findNextDialect(dialect, error);
      if (!next) {
        if (dialect !== first && !NOT_TAKEN.has(code)) known = dialect;
        const retryAfter = findRetryDelay(code, error, usualDelay);
        return { reply: { ...reply, usage: spent }, retryAfter };
      }
      dialect = next;
    }
  };
}

type Called<Output> = {
  readonly reply: ModelReply<Output>;
  readonly status: number | null;
  readonly error: unknown;
  readonly thought: boolean;
};

const isOutOfThoughts = ({ reply, thought }: Called<unknown>): boolean =>
  thought && reply.kind === "failed" && reply.why === "cut-off";

async function callOnce<Output>(
  client: OpenAI,
  model: string,
  request: ModelRequest<Output>,
  dialect: Dialect,
  signal: AbortSignal,
): Promise<Called<Output>> {
  try {
    const call =
      dialect.api === "responses"
        ? client.responses.create(requestToResponses(model, request, dialect), { signal })
        : client.chat.completions.create(requestToChat(model, request, dialect), { signal });
    const response = await call.asResponse();
    const body = parseBody(await response.text());
    const answer = dialect.api === "responses" ? readResponses(body) : readChat(body);
    const { status } = response;
    return { reply: answerToReply(answer, request), status, error: null, thought: answer.thought };
  } catch (error) {
    const status = error instanceof APIError ? (error.status ?? null) : null;
    const why = classifyFailure(error);
    return { reply: { kind: "failed", why, usage: NO_USAGE }, status, error, thought: false };
  }
}

function answerToReply<Output>(
  { text, why, usage }: Answer,
  { schema }: ModelRequest<Output>,
): ModelReply<Output> {
  const read = text === null ? null : readOutput(text, schema);
  return read ? { kind: "answered", output: read.output, usage } : { kind: "failed", why, usage };
}

// The SDK would trust the content type; gateways get it wrong, and some answer with a page.
function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tell(watch: Watch | undefined, attempt: Attempt): void {
  try {
    watch?.(attempt);
  } catch {
    // An answer that has been paid for is not lost to a log that fails.
  }
}
