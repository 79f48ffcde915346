import { LONGEST_LINE } from "./typed-line.ts";

/**
 * The lines of a stream of UTF-8 bytes, split at line feeds alone, with or without a last one. Broken
 * bytes become U+FFFD. Of a line that is too long only the start is kept, one unit more than allowed.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let line = "";
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first = "", ...others] = text.split("\n");
    line = clip(line + first);
    for (const other of others) {
      yield line.replace(/\r$/u, "");
      line = clip(other);
    }
  }
  line = clip(line + decoder.decode());
  if (line) yield line;
}

function clip(line: string): string {
  return line.slice(0, LONGEST_LINE + 1);
}
