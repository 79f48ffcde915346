import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FAULTS, type Fault, type FaultName, sendJson } from "./faults.ts";
import { type Lack, refuseLack } from "./lacks.ts";
import { type Call, readCall } from "./read-call.ts";
import { turnToWire } from "./wire.ts";

export type ModelServerOptions = {
  /** What the model writes: an object as JSON, a string as it is. */
  readonly answer: (call: Call) => object | string | Promise<object | string>;
  /** What this server cannot do. */
  readonly lacks?: readonly Lack[];
};

export type ModelServer = {
  /** What to set as the base URL. */
  readonly url: string;
  /** Every request so far, those that failed too. */
  readonly calls: readonly Call[];
  /** Fails the next calls, all of them where no number is given. Several add up, first come first served. */
  readonly fail: (fault: FaultName | Fault, times?: number) => void;
  /** Ends all failures. */
  readonly recover: () => void;
  /** Drops all connections, hanging ones too. */
  readonly close: () => Promise<void>;
};

/**
 * A model on loopback that speaks the Responses API and chat completions as OpenAI's server does, and fails as
 * servers do. `const server = await startModelServer({ answer: () => ({ bullets: [] }) })`
 */
export async function startModelServer(options: ModelServerOptions): Promise<ModelServer> {
  const calls: Call[] = [];
  const script: { readonly fault: Fault; left: number }[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = readCall(request.url ?? "", request.headers, await readBody(request));
    calls.push(call);
    if (refuseLack(response, call, options.lacks ?? [])) return;
    const fault = nextFault(script);
    const answer = await options.answer(call);
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    (fault ?? answerWell)(response, call, text);
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    fail: (fault, times = Number.POSITIVE_INFINITY) => {
      script.push({ fault: typeof fault === "string" ? FAULTS[fault] : fault, left: times });
    },
    recover: () => {
      script.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const answerWell: Fault = (response, call, text) =>
  sendJson(response, 200, turnToWire(call.api, call.model, { text }));

function nextFault(script: { readonly fault: Fault; left: number }[]): Fault | undefined {
  const [first] = script;
  if (first && --first.left <= 0) script.shift();
  return first?.fault;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}
