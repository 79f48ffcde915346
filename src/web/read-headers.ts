import type { Dispatcher } from "undici";

export type Headers = Dispatcher.ResponseData["headers"];

// "text/html; charset=utf-8", 'text/html; charset="windows-1251"'.
const CHARSET = /;\s*charset\s*=\s*["']?(?<charset>[a-z\d_.:+-]{1,40})/iu;
// "text/html".
const MEDIA_TYPE = /^[a-z\d_!#$&^.+-]{1,80}\/[a-z\d_!#$&^.+-]{1,80}$/u;
// "/Ð½Ð¾Ð²Ð¸Ð½Ð¸": the bytes of "/новини", a letter each.
const NOT_ASCII = /[\u0080-\u{10ffff}]/u;
const BEYOND_BYTES = /[\u0100-\u{10ffff}]/u;
// What may be sent back in a header: '"v1"', 'W/"5f-a"', "Mon, 02 Mar 2026 10:00:00 GMT".
const SENDABLE = /^[ -~]{1,1000}$/u;

/** A header's value; several lines of it are one list, as HTTP has it. "" where there is none. */
export function header(headers: Headers, name: string): string {
  const value = headers[name] ?? "";
  return typeof value === "string" ? value : value.join(", ");
}

/** Where a redirect leads, "" where it does not say. Servers write letters of any script; HTTP gives their bytes. */
export function readLocation(headers: Headers): string {
  const value = headers.location ?? "";
  const [location = ""] = typeof value === "string" ? [value] : value;
  if (!NOT_ASCII.test(location) || BEYOND_BYTES.test(location)) return location;
  const decoded = Buffer.from(location, "latin1").toString("utf8");
  return decoded.includes("\u{fffd}") ? location : decoded;
}

/** A header that may be sent back to the server one day; null for one that is missing or unfit for it. */
export function sendable(value: string | null | undefined): string | null {
  return value && SENDABLE.test(value) ? value : null;
}

/** The media type in lower case, "" where none is stated, and the charset that the server names. */
export function readContentType(value: string): { type: string; charset?: string } {
  const [start = ""] = value.split(";", 1);
  const type = start.trim().toLowerCase();
  const charset = CHARSET.exec(value.slice(0, 500))?.groups?.charset?.toLowerCase();
  return { type: MEDIA_TYPE.test(type) ? type : "", ...(charset ? { charset } : {}) };
}
