// The first letters of a text tell; a text of one alphabet goes on as it began.
const SAMPLE = 65_536;

// Spaces and full stops alone, in a Cyrillic text, make one code unit in eight hold a zero byte.
const MIN_SHARE = 0.02;

/**
 * UTF-16 without byte-order mark, by where its zero bytes stand: "H\0i\0" is little-endian. Null for
 * everything else: text in another charset has no zero bytes, and binaries have them on both sides
 * or next to control bytes.
 */
export function looksUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let little = 0;
  let big = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (first > 0 && second > 0) continue;
    if (!isWritten(first + second)) return null;
    if (first === 0) big++;
    else little++;
  }
  if (little > 0 === big > 0 || little + big < (length / 2) * MIN_SHARE) return null;
  return big > 0 ? "utf-16be" : "utf-16le";
}

/** Whether texts hold the character: printable, tab, line feed or carriage return. */
const isWritten = (byte: number): boolean =>
  byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
