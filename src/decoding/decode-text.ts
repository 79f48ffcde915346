import { guessLegacyCharset } from "./legacy-charset.ts";
import { looksUtf16 } from "./utf16.ts";

/** What is known of some bytes besides themselves. */
export type DecodeHints = {
  /** Charset that the source states: "windows-1251", from a Content-Type header. */
  readonly charset?: string;
  /** Whether the bytes are HTML, which may state its own charset. */
  readonly html?: boolean;
};

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

// <meta charset="koi8-r">, <meta http-equiv=… content="text/html; charset=windows-1251">, <?xml … encoding="…"?>
const DECLARED =
  /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]+)|<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]+)/iu;

// Browsers look for a declaration in the first 1,024 bytes; some pages put scripts before it.
const DECLARED_WITHIN = 8_192;

// A file cut in the middle of a letter or with one bad byte is still UTF-8: that few of its letters may be broken.
const MAX_BROKEN = 0.05;

const NUL = /\0/gu;

/**
 * The text of some bytes, without byte-order mark and NULs, line ends kept. In the order of trust:
 * byte-order mark, the source's charset, the page's own, UTF-16 by its zero bytes, UTF-8, and at last
 * windows-1251 or -1252. It never throws: what no charset explains becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, hints: DecodeHints = {}): string {
  return decodeMarked(bytes, hints).replace(NUL, "");
}

function decodeMarked(bytes: Uint8Array, hints: DecodeHints): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeAs(bytes, marked[1]);
  const stated = [hints.charset, hints.html ? declaredCharset(bytes) : undefined];
  for (const charset of stated) {
    const text = charset && tryDecode(bytes, charset);
    if (text) return text;
  }
  const utf16 = looksUtf16(bytes);
  if (utf16) return decodeAs(bytes, utf16);
  return decodeUtf8(bytes) ?? decodeAs(bytes, guessLegacyCharset(bytes));
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1");
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return (meta ?? xml)?.replace(/^utf-?16.*/iu, "utf-8");
}

/** Strict: a stated charset that the bytes contradict is not believed. */
function tryDecode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return decodeAs(bytes, charset, true);
  } catch {
    return undefined;
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  const strict = tryDecode(bytes, "utf-8");
  if (strict !== undefined) return strict;
  const text = decodeAs(bytes, "utf-8");
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) foreign++;
    if (code === 0xfffd) broken++;
  }
  return broken <= foreign * MAX_BROKEN ? text : undefined;
}

// Bytes 0x80 to 0x9f of windows-1252: "€", the curly quotes, the dashes. Five of them mean nothing.
const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const C1_CONTROL = /[\u0080-\u009f]/gu;

/** @throws RangeError for an unknown charset, TypeError for bytes that `strict` refuses */
function decodeAs(bytes: Uint8Array, charset: string, strict = false): string {
  const decoder = new TextDecoder(charset.trim(), { fatal: strict });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  // Node 20 decodes windows-1252 as Latin-1, which turns curly quotes into control characters.
  return text.replace(C1_CONTROL, (c) => WINDOWS_1252_HIGH[c.charCodeAt(0) - 0x80] ?? c);
}
