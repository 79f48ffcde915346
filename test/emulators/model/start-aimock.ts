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
 * @param options `lacksResponses` answers the Responses API's address with 404
 */
export async function startAimock(
  answer: object,
  { lacksResponses = false }: { readonly lacksResponses?: boolean } = {},
): Promise<Aimock> {
  const mock = new LLMock({ port: 0, host: "127.0.0.1", strict: true });
  const usage = { input_tokens: 90, output_tokens: 9, prompt_tokens: 90, completion_tokens: 9 };
  mock.onMessage(/./su, { content: JSON.stringify(answer), usage });
  await mock.start();
  const calls: Call[] = [];
  const real = globalThis.fetch;
  // The client has no seam for tests, and needs none: it calls the platform's fetch.
  globalThis.fetch = async (url, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    calls.push(readCall(new URL(String(url)).pathname, headers, String(init?.body ?? "")));
    if (lacksResponses && String(url).endsWith("/responses"))
      return new Response("", { status: 404 });
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
