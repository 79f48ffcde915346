import { createReadStream } from "node:fs";
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
    const lines = await openLines(file);
    const store = await openStore(databaseUrl);
    const { signal, forget } = onInterruption();
    try {
      const progress = showProgress(process.stderr);
      const { rows, added } = await importRows(lines, store.transfer, { progress, signal });
      process.stdout.write(`${rows} rows read, ${added} of them new here.\n`);
      return 0;
    } finally {
      forget();
      await store.close();
    }
  },
});

/** Opens the file before the database: a mistyped name makes none. @throws UserError */
async function openLines(file: string): Promise<AsyncIterable<string | null>> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  if (input !== process.stdin) {
    await new Promise<void>((resolve, reject) => {
      input.once("readable", resolve);
      input.once("error", ({ code }: NodeJS.ErrnoException) =>
        reject(
          new UserError(`${file} cannot be read (${code}).`, "Check its name and its permissions."),
        ),
      );
    });
  }
  return readLines(input);
}
