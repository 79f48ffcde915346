import { type Agent, request } from "undici";
import { type BodyLimit, readBody } from "./read-body.ts";
import { type Headers, header } from "./read-headers.ts";
import { WebError } from "./web-error.ts";

// "103 Early Hints" may come before an answer. A server that sends nothing else keeps a processor busy.
const MOST_HINTS = 20;

/** One answer to one request. */
export type Answer = {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** Unpacked; empty for every status but 2xx, whose body nobody reads. */
  readonly bytes: Uint8Array;
};

export type Ask = {
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: BodyLimit;
};

/**
 * Sends one GET request and reads its answer. It follows nothing and keeps no cookies.
 * @throws the signal's reason, a WebError, or an error of the network, of undici or of zlib
 */
export async function exchange(
  agent: Agent,
  url: URL,
  { headers, limit }: Ask,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    let hints = 0;
    const onInfo = (): void => {
      hints += 1;
      if (hints > MOST_HINTS) throw new WebError("too-large");
    };
    const settings = { dispatcher: agent, method: "GET", headers, signal, onInfo } as const;
    const answer = await request(url, settings);
    const { statusCode: status, body } = answer;
    // A body that is given up fails once more, to whoever listens.
    body.on("error", () => {});
    try {
      const isWanted = status >= 200 && status < 300;
      const encoding = header(answer.headers, "content-encoding");
      const stated = Number(header(answer.headers, "content-length"));
      if (isWanted && stated > limit.most && !limit.cut) throw new WebError("too-large");
      const bytes = isWanted ? await readBody(body, encoding, limit) : new Uint8Array();
      return { url, status, headers: answer.headers, bytes };
    } finally {
      body.destroy();
    }
  } catch (failure) {
    // Streams wrap the reason in errors of their own.
    throw signal.aborted ? signal.reason : failure;
  }
}
