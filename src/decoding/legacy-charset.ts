// Where both charsets have letters: À to ÿ in windows-1252, А to я in windows-1251.
const FIRST_HIGH_LETTER = 0xc0;

// Letters of Russian and Ukrainian below that: Ё ё Є є І і Ї ї Ґ ґ.
const CYRILLIC_EXTRA = new Set([0xa8, 0xb8, 0xaa, 0xba, 0xb2, 0xb3, 0xaf, 0xbf, 0xa5, 0xb4]);

/**
 * windows-1251 or windows-1252, for bytes that are neither UTF-8 nor UTF-16. In Cyrillic the letters
 * above ASCII stand next to each other ("Кремль"), in Latin scripts between plain ones ("café").
 */
export function guessLegacyCharset(bytes: Uint8Array): "windows-1251" | "windows-1252" {
  let beside = 0;
  let between = 0;
  for (let at = 1; at < bytes.length; at++) {
    const before = bytes[at - 1] ?? 0;
    const byte = bytes[at] ?? 0;
    if (isHigh(before) && isHigh(byte)) beside++;
    else if ((isHigh(before) && isPlain(byte)) || (isPlain(before) && isHigh(byte))) between++;
  }
  return beside > between ? "windows-1251" : "windows-1252";
}

const isHigh = (byte: number): boolean => byte >= FIRST_HIGH_LETTER || CYRILLIC_EXTRA.has(byte);
const isPlain = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
