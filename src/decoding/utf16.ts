// The first letters of a text tell; a text of one alphabet goes on as it began.
const SAMPLE = 65_536;

// Spaces and full stops alone, in a Cyrillic text, make one code unit in eight hold a zero byte.
const MIN_SHARE = 0.02;

// "Ѐ" and the en quad have their zero byte on the other side; texts hold few of them, binaries many.
const MAX_STRAY = 0.02;

/**
 * UTF-16 without byte-order mark, by where its zero bytes stand: "H\0i\0" is little-endian. Null for
 * everything else: text in another charset has no zero bytes, and binaries have them on both sides
 * or next to control bytes.
 */
export function looksUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let little = 0;
  let big = 0;
  let stray = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (first > 0 && second > 0) continue;
    if (!isWritten(first + second)) stray++;
    else if (first === 0) big++;
    else little++;
  }
  const zeros = Math.max(little, big);
  stray += Math.min(little, big);
  if (zeros === 0 || stray > zeros * MAX_STRAY || zeros < (length / 2) * MIN_SHARE) return null;
  return big > little ? "utf-16be" : "utf-16le";
}

/** Whether texts hold the character: printable, a tab, a line end, a form feed. */
const isWritten = (byte: number): boolean => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d);
