import { LLMock } from "@copilotkit/aimock";
import { type Call, readCall } from "./read-call.ts";

export type Aimock = {
  readonly url: string;
  /** Requests as they came over the wire; aimock's own journal loses the schema of the Responses API. */
  readonly calls: readonly Call[];
  readonly close: () => Promise<void>;
};

/**
 * The model as somebody else emulates it: a second opinion on how OpenAI's server answers.
 * @param answer what the model writes, whatever it is asked
 */
export async function startAimock(answer: object): Promise<Aimock> {
  const mock = new LLMock({ port: 0, host: "127.0.0.1", strict: true });
  mock.onMessage(/./su, { content: JSON.stringify(answer) });
  await mock.start();
  const calls: Call[] = [];
  const real = globalThis.fetch;
  // The client has no seam for tests, and needs none: it calls the platform's fetch.
  globalThis.fetch = async (url, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    calls.push(readCall(new URL(String(url)).pathname, headers, String(init?.body ?? "")));
    return real(url, init);
  };
  return {
    url: `${mock.url}/v1`,
    calls,
    close: async () => {
      globalThis.fetch = real;
      await mock.stop();
    },
  };
}
