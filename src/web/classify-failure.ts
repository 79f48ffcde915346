import type { WebFailure } from "../web.ts";
import { WebError } from "./web-error.ts";

/** The beginnings of the codes that Node, OpenSSL, zlib and undici put into errors. */
const CODES: readonly (readonly [why: WebFailure, starts: readonly string[]])[] = [
  ["unknown-host", ["ENOTFOUND", "EAI_", "ENODATA"]],
  [
    "certificate",
    [
      "CERT_",
      "ERR_TLS_CERT",
      "DEPTH_ZERO_SELF_SIGNED",
      "SELF_SIGNED",
      "UNABLE_TO_",
      "INVALID_CA",
      "INVALID_PURPOSE",
      "HOSTNAME_MISMATCH",
      "ERR_SSL_CERT",
    ],
  ],
  [
    "timeout",
    ["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"],
  ],
  [
    "too-large",
    ["UND_ERR_HEADERS_OVERFLOW", "UND_ERR_RES_EXCEEDED_MAX_SIZE", "HPE_HEADER_OVERFLOW"],
  ],
  [
    "broken-answer",
    [
      "ECONNRESET",
      "EPIPE",
      "UND_ERR_",
      "HPE_",
      "HTTPParserError",
      "Z_",
      "ERR__ERROR_", // brotli's: "ERR__ERROR_FORMAT_PADDING_1"
      "ERR_PADDING",
      "ERR_BROTLI",
      "ERR_BUFFER",
      "ERR_STREAM_PREMATURE_CLOSE",
    ],
  ],
];

const RESETS: readonly string[] = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"];

/** Turns whatever went wrong below into a failure. What is not known is a connection that did not come about. */
export function classifyFailure(failure: unknown): WebError {
  if (failure instanceof WebError) return failure;
  const code = failure instanceof Error ? codeOf(failure) : "";
  const known = CODES.find(([, starts]) => starts.some((start) => code.startsWith(start)));
  return new WebError(known?.[0] ?? "no-connection", null, null, RESETS.includes(code));
}

/** What does not even begin like HTTP has a name alone. */
const codeOf = (failure: Error): string =>
  "code" in failure && failure.code !== undefined ? String(failure.code) : failure.name;
