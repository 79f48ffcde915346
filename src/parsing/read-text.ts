import { decodeText } from "../decoding/decode-text.ts";
import { nameBinary } from "../decoding/name-binary.ts";
import { MAX_BYTES } from "../limits.ts";
import type { Parsed } from "../parser.ts";
import type { Document } from "../source.ts";

/** The text of a document that may state its charset itself, as pages and feeds do. */
export function readText({ bytes, charset }: Document): Parsed<string> {
  if (bytes.length > MAX_BYTES) return { ok: false, why: "too-large", wall: null };
  if (nameBinary(bytes)) return { ok: false, why: "binary", wall: null };
  const hints = charset === undefined ? {} : { charset };
  return { ok: true, value: decodeText(bytes, { ...hints, html: true }) };
}
