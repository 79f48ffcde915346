/** An answer that goes beyond every limit; the connection is cut when it is thrown. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

// An answer is a few thousand tokens. Anything near this size is no answer of a model.
const MOST_BYTES = 2_000_000;

/**
 * The SDK's way to the network. It reads the whole body here, so that the SDK's time limit covers a body
 * that drips, and counts what it reads after decompression. A redirect is not followed: it would
 * carry the article, and with some servers the key, to an address that nobody has set.
 * @throws TooLargeError, and whatever `fetch` throws
 */
export async function cappedFetch(
  url: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: "manual" });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new TooLargeError(); // leaving the loop cancels the stream
    chunks.push(chunk);
  }
  const body = size > 0 ? Buffer.concat(chunks) : null;
  return new Response(body, { status: response.status, headers: response.headers });
}
