import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { onInterruption } from "../command-line/interruption.ts";
import { readLines } from "../command-line/read-lines.ts";
import { showProgress } from "../command-line/show-progress.ts";
import { loadConfig } from "../config.ts";
import { UserError } from "../errors.ts";
import { openStore } from "../storage/open-store.ts";
import { importRows } from "../transfer/import-rows.ts";
import { defineVerb } from "../verb.ts";

/** Puts an export into this database, whatever database it came from. */
export default defineVerb({
  name: "import",
  summary:
    "puts an export (FILE, or - for standard input) into this database; can be taken up again",
  lines: false,
  async run({ references: [file, ...others] }) {
    if (file === undefined || others.length > 0) {
      throw new UserError("import reads one file.", "Name it, or - for standard input.");
    }
    const { databaseUrl } = loadConfig();
    const input = await openInput(file);
    const store = await openStore(databaseUrl);
    const { signal, forget } = onInterruption();
    try {
      const progress = showProgress(process.stderr);
      const { rows, added } = await importRows(linesUntil(signal, input), store.transfer, {
        progress,
        signal,
      });
      process.stdout.write(`${rows} rows read, ${added} of them new here.\n`);
      return 0;
    } finally {
      forget();
      await store.close();
    }
  },
});

/** Opens the file before the database: a mistyped name makes none. @throws UserError */
async function openInput(file: string): Promise<Readable> {
  if (file === "-") return process.stdin;
  const input = createReadStream(file);
  await new Promise<void>((resolve, reject) => {
    input.once("readable", resolve);
    input.once("error", ({ code }: NodeJS.ErrnoException) =>
      reject(
        new UserError(`${file} cannot be read (${code}).`, "Check its name and its permissions."),
      ),
    );
  });
  return input;
}

/** Ends with the signal, even where a pipe brings nothing more and stays open. */
async function* linesUntil(signal: AbortSignal, input: Readable): AsyncGenerator<string | null> {
  signal.addEventListener("abort", () => input.destroy(), { once: true });
  try {
    yield* readLines(input);
  } catch (failure) {
    // A stream that we closed ourselves complains that it ended early.
    if (!signal.aborted) throw failure;
  }
}
