import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Call } from "./read-call.ts";
import { type Turn, turnToWire } from "./wire.ts";

/** Answers a call in place of the model. `answered` is what the model would have written. */
export type Fault = (response: ServerResponse, call: Call, answered: string) => void;

/** A part of a key, as real servers put it into their words. */
export const KEY_FRAGMENT = "sk-proj-Zx81****Qw7k";

/** Sends JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

const error =
  (status: number, code: string | null, headers?: Readonly<Record<string, string>>): Fault =>
  (response) => {
    const message = `The server says no to ${KEY_FRAGMENT}.`;
    sendJson(response, status, { error: { message, type: code ?? "api_error", code } }, headers);
  };

const page =
  (status: number): Fault =>
  (response) => {
    response.writeHead(status, { "content-type": "text/html" });
    response.end(`<html><body><h1>Gateway ${KEY_FRAGMENT}</h1></body></html>`);
  };

const turn =
  (change: (answered: string) => Turn): Fault =>
  (response, call, answered) =>
    sendJson(response, 200, turnToWire(call.api, call.model, change(answered)));

/** A model that thinks for a thousand tokens first, and is cut off where the limit holds no more. */
const thinkFirst: Fault = (response, call, answered) => {
  const { max_output_tokens, max_tokens, max_completion_tokens } = call.body;
  const limit = Number(max_output_tokens ?? max_tokens ?? max_completion_tokens);
  const isCut = limit < 1_000;
  const rest: Turn = isCut ? { text: null, end: "length" } : { text: answered };
  const usage = { input: 100, output: isCut ? limit : 1_020 };
  const thoughts = Math.min(limit, 1_000);
  sendJson(response, 200, turnToWire(call.api, call.model, { ...rest, usage, thoughts }));
};

const drip: Fault = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
};

const resetInBody: Fault = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
  response.write('{"id":"resp_1","output":[');
  setTimeout(() => response.socket?.resetAndDestroy(), 20);
};

const slowly: Fault = (response, call, answered) => {
  setTimeout(() => turn((text) => ({ text }))(response, call, answered), 150);
};

const TEN_MB = 10_000_000;

const bomb: Fault = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
  response.end(gzipSync(Buffer.alloc(TEN_MB, " ")));
};

const endless: Fault = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const chunk = " ".repeat(100_000);
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", write);
  write();
};

/** Everything that a server, a gateway or the network between is known to do. */
export const FAULTS = {
  "500": error(500, "server_error"),
  "502 page": page(502),
  "503": error(503, null),
  "429": error(429, "rate_limit_exceeded"),
  "429, soon again": error(429, "rate_limit_exceeded", { "retry-after": "0.1" }),
  "429, much later": error(429, "rate_limit_exceeded", { "retry-after": "60" }),
  "no money": error(429, "insufficient_quota"),
  "402": error(402, null),
  "401": error(401, "invalid_api_key"),
  "403": error(403, null),
  "no model": error(404, "model_not_found"),
  "no endpoint": error(404, null),
  "400": error(400, "context_length_exceeded"),
  "400 filter": error(400, "content_filter"),
  "error in 200": (response) => sendJson(response, 200, { error: { code: 429, message: "later" } }),
  redirect: (response) => {
    response.writeHead(307, { location: "/elsewhere/responses" }).end();
  },
  refusal: turn(() => ({ refusal: "I will not write about this." })),
  "thinks first": thinkFirst,
  length: turn((text) => ({ text: text.slice(0, text.length / 2), end: "length" })),
  "filter finish": turn(() => ({ text: "", end: "content_filter" })),
  "no JSON": turn(() => ({ text: "Here is a summary of the article." })),
  "wrong shape": turn(() => ({ text: '{"something":["else"]}' })),
  "half a JSON": turn((text) => ({ text: text.slice(0, text.length / 2) })),
  fenced: turn((text) => ({
    text: `Here it is:\n\`\`\`json\n${text}\n\`\`\`\nI hope {this} helps.`,
  })),
  "thinks aloud": turn((text) => ({
    text: `<think>Maybe {"a": 1}?</think>\nLet me see {x}.\n${text}`,
  })),
  "extra keys": turn((text) => ({ text: JSON.stringify({ ...JSON.parse(text), note: "extra" }) })),
  "lone surrogate": turn((text) => ({ text: text.replace(/"(?=[,}\]])/u, '\\ud83d"') })),
  "no usage": turn((text) => ({ text, usage: null })),
  "null content": turn(() => ({ text: null })),
  "empty choices": (response) => sendJson(response, 200, { choices: [], output: [] }),
  "JSON null": (response) => sendJson(response, 200, null),
  "empty body": (response) => response.writeHead(200, { "content-type": "application/json" }).end(),
  "200 page": page(200),
  drip,
  hang: () => {},
  reset: (response) => response.socket?.resetAndDestroy(),
  "reset in body": resetInBody,
  "10 MB": (response) => sendJson(response, 200, { output: " ".repeat(TEN_MB) }),
  "10 MB, gzip": bomb,
  endless,
  slow: slowly,
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;
