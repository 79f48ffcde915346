import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { setFlagsFromString } from "node:v8";
import { UserError } from "../errors.ts";
import type { ExitStatus } from "../verb.ts";

/** An article of 5 MB whose every character JSON may escape in six ("\u0439"), and some room for its other fields. */
const MAX_LINE = 32_000_000;

/**
 * What one article leaves behind is garbage at once. By default V8 lets the heap grow by more than half before it collects,
 * which costs 80 MB more at the peak; by a fifth costs a few per cent of the speed (measured on 300 articles of 800 words).
 */
const COLLECT_EARLY = "--heap-growing-percent=20";

/**
 * Answers JSON lines with JSON lines, in order, one at a time: memory stays constant and output starts before input ends.
 * A bad line gets `{"id","error"}` in its place and a line on `errors`; the rest goes on.
 * @returns 1 when a line was bad, 2 when an answer broke, else 0
 */
export async function answerJsonLines(
  { input, output, errors }: { input: Readable; output: Writable; errors: Writable },
  answer: (row: Readonly<Record<string, unknown>>) => unknown,
): Promise<ExitStatus> {
  setFlagsFromString(COLLECT_EARLY);
  let bad = false;
  let broken = false;
  let number = 0;
  for await (const line of readLines(input)) {
    number++;
    if (line !== null && !line.trim()) continue;
    let row: Record<string, unknown> = {};
    let result: unknown;
    try {
      row = parseRow(line);
      result = await answer(row);
    } catch (failure) {
      const isUsers = failure instanceof UserError;
      const error = isUsers ? failure.message : "Verbatim broke on this line.";
      if (isUsers) bad = true;
      else broken = true;
      result = { id: typeof row.id === "string" ? row.id : null, error };
      const detail = isUsers ? failure.hint : String((failure as Error).stack ?? failure);
      errors.write(`line ${number}: ${error} ${detail.replace(/\s+/gu, " ")}\n`);
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, "drain");
  }
  if (broken) return 2;
  return bad ? 1 : 0;
}

function parseRow(line: string | null): Record<string, unknown> {
  const shape = "Each line is one JSON object.";
  if (line === null) throw new UserError(`longer than ${MAX_LINE} characters.`, shape);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UserError("not JSON.", shape);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UserError("not a JSON object.", shape);
  }
  return value as Record<string, unknown>;
}

/** Lines end at "\n" only: node:readline would also cut at U+2028, which JSON allows in a string. null: too long. */
async function* readLines(input: Readable): AsyncGenerator<string | null> {
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
