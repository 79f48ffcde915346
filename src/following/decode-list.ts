import type { Document } from "../source.ts";

// <?xml version="1.0" encoding="windows-1251"?>
const DECLARED = /^<\?xml[^>]{0,100}?encoding=["']([a-z0-9._:-]{1,40})["']/iu;

/** The text of a list that came from the web: by its byte-order mark, what the server or its first line says, else UTF-8. */
export function decodeList({ bytes, charset }: Document): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const stated = markOf(bytes) ?? charset ?? DECLARED.exec(start)?.[1] ?? "utf-8";
  return decoderOf(stated).decode(bytes);
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb ? "utf-8" : null;
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
