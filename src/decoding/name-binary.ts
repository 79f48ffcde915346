import { looksUtf16 } from "./utf16.ts";

/** How binary files begin, and what to call them. */
const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ["%PDF-", "a PDF"],
  ["{\\rtf", "an RTF document"],
  ["PK\x03\x04", "a Word document or zip archive"],
  ["PK\x05\x06", "an empty zip archive"],
  ["\xd0\xcf\x11\xe0", "an old Office document"],
  ["\x1f\x8b", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["\xfd7zXZ\0", "an xz archive"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive"],
  ["Rar!\x1a\x07", "a RAR archive"],
  ["\x28\xb5\x2f\xfd", "a Zstandard archive"],
  ["\x89PNG", "an image"],
  ["\xff\xd8\xff", "an image"],
  ["GIF87a", "an image"],
  ["GIF89a", "an image"],
  ["II*\0", "an image"],
  ["MM\0*", "an image"],
  ["\0\0\x01\0", "an image"],
  ["ID3", "a sound"],
  ["OggS", "a sound"],
  ["fLaC", "a sound"],
  ["\x1aE\xdf\xa3", "a film"],
  ["\x7fELF", "a program"],
  ["MZ\x90\0", "a program"],
  ["\xca\xfe\xba\xbe", "a program"],
  ["SQLite format 3\0", "a database"],
  ["wOF2", "a font"],
];

// Word, image and sound containers that name themselves a little later: "RIFF….WEBP", "….ftypmp42".
const LATER: readonly (readonly [start: string, at: number, name: string])[] = [
  ["WEBP", 8, "an image"],
  ["WAVE", 8, "a sound"],
  ["ftyp", 4, "a film or image"],
];

// Enough to tell; what turns binary later is no article either, but its start can be read.
const SAMPLE = 65_536;

// A stray form feed or escape sequence is no reason to refuse a text.
const MAX_CONTROL_SHARE = 0.02;

/** What a binary file is called ("a PDF"), or null for bytes that may be text. */
export function nameBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic) return magic[1];
  const later = LATER.find(([start, at]) => head.startsWith(start, at));
  if (later && !isPlainText(bytes)) return later[2];
  return hasByteOrderMark(bytes) || looksUtf16(bytes) || isPlainText(bytes)
    ? null
    : "a binary file";
}

const hasByteOrderMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function isPlainText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) if (isControl(byte)) control++;
  return control <= sample.length * MAX_CONTROL_SHARE;
}

/** Below the space, save tab, line ends, form feed and escape; and DEL. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
