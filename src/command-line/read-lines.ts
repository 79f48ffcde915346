import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** An article of 5 MB whose every character JSON may escape in six ("\u0439"), and some room for its other fields. */
export const MAX_LINE = 32_000_000;

/** Lines of a stream of bytes. They end at "\n" only: node:readline would also cut at U+2028, which JSON allows in a string. null: too long. */
export async function* readLines(input: Readable): AsyncGenerator<string | null> {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  let length = 0;
  const take = (part: string): void => {
    length += part.length;
    if (length <= MAX_LINE) parts.push(part);
    else parts = [];
  };
  const end = (): string | null => {
    const line = length <= MAX_LINE ? parts.join("") : null;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const [first = "", ...more] = decoder.write(chunk as Buffer).split("\n");
    take(first);
    for (const part of more) {
      yield end();
      take(part);
    }
  }
  take(decoder.end());
  if (length > 0) yield end();
}
