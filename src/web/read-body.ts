import { pipeline, Readable, type Transform } from "node:stream";
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  type ZlibOptions,
} from "node:zlib";
import { WebError } from "./web-error.ts";

// Real servers pack once. Every further layer multiplies what few bytes may cost.
const MOST_LAYERS = 2;
const CHUNKS = { chunkSize: 65_536 } satisfies ZlibOptions;
// The low half of zlib's first byte; servers that say "deflate" may also send the bare stream.
const ZLIB_METHOD = 8;

type Encoding = "gzip" | "deflate" | "br";
type Chunks = AsyncIterable<Uint8Array>;

/** The names of a Content-Encoding header. */
const ENCODINGS: Readonly<Record<string, Encoding>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  br: "br",
};

export type BodyLimit = {
  /** Bytes after unpacking. */
  readonly most: number;
  /** A body that goes beyond is cut there, not refused. */
  readonly cut?: boolean;
};

/**
 * Reads a body and unpacks it. What comes out is counted while it comes out, at every layer, so that a bomb
 * costs no more than the limit.
 * @param encoding the Content-Encoding header
 * @throws WebError too-large, broken-answer (an encoding that we do not read); zlib's errors for broken data
 */
export async function readBody(
  body: Chunks,
  encoding: string,
  { most, cut = false }: BodyLimit,
): Promise<Uint8Array> {
  let stream = body;
  for (const layer of readEncodings(encoding)) stream = unpack(layer, stream, most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > most && !cut) throw new WebError("too-large");
    if (size > most) break; // leaving the loop ends the streams behind it
  }
  return join(chunks, Math.min(size, most));
}

/** Bytes with memory of their own, which may be handed to another thread. */
function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, size - at), at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The layers of an encoding, the outermost first. */
function readEncodings(header: string): readonly Encoding[] {
  const names = header.toLowerCase().split(",", MOST_LAYERS * 4);
  const layers = names
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity")
    .map((name) => ENCODINGS[name]);
  const known = layers.filter((layer) => layer !== undefined);
  if (known.length < layers.length || known.length > MOST_LAYERS) {
    throw new WebError("broken-answer");
  }
  return known.reverse();
}

async function* unpack(encoding: Encoding, packed: Chunks, most: number): Chunks {
  const rest = packed[Symbol.asyncIterator]();
  let first = await rest.next();
  while (!first.done && first.value.byteLength === 0) first = await rest.next();
  if (first.done) return; // an empty body is empty, however it was to be packed
  const decoder = openDecoder(encoding, first.value[0] ?? 0);
  let size = 0;
  // A failure reaches the loop through the decoder, which the pipeline destroys with it.
  pipeline(Readable.from(startWith(first.value, rest)), decoder, () => {});
  for await (const chunk of decoder as Chunks) {
    yield chunk;
    size += chunk.byteLength;
    if (size > most) throw new WebError("too-large");
  }
}

async function* startWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): Chunks {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function openDecoder(encoding: Encoding, firstByte: number): Transform {
  if (encoding === "gzip") return createGunzip(CHUNKS);
  if (encoding === "br") return createBrotliDecompress(CHUNKS);
  const hasHeader = (firstByte & 0x0f) === ZLIB_METHOD;
  return hasHeader ? createInflate(CHUNKS) : createInflateRaw(CHUNKS);
}
