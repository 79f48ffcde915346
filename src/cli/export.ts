import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { onInterruption } from "../command-line/interruption.ts";
import { showProgress } from "../command-line/show-progress.ts";
import { loadConfig } from "../config.ts";
import { UserError } from "../errors.ts";
import { databaseExists } from "../storage/database-exists.ts";
import { openStore } from "../storage/open-store.ts";
import { exportRows } from "../transfer/export-rows.ts";
import { defineVerb } from "../verb.ts";

/** Everything that is kept, or one tenant's part of it, as JSON lines. */
export default defineVerb({
  name: "export",
  summary:
    "all that is kept as JSON lines, into FILE or standard output; --tenant ID for one alone",
  lines: false,
  named: ["tenant"],
  async run({ references: [file, ...others], own: { tenant } }) {
    if (others.length > 0) throw new UserError("export writes one file.", "Name one.");
    const { databaseUrl } = loadConfig();
    if (!databaseExists(databaseUrl)) {
      throw new UserError("Nothing is kept here yet.", "See DATABASE_URL in .env.example.");
    }
    const store = await openStore(databaseUrl);
    const { signal, forget } = onInterruption();
    const { transfer } = store;
    const progress = showProgress(process.stderr);
    try {
      if (file === undefined || file === "-") {
        await exportRows(transfer, { output: process.stdout, progress, signal, tenant });
      } else {
        await exportToFile(file, (output) =>
          exportRows(transfer, { output, progress, signal, tenant }),
        );
      }
      return 0;
    } finally {
      forget();
      await store.close();
    }
  },
});

/** What is half written never bears the name of an export. */
async function exportToFile(
  file: string,
  write: (output: NodeJS.WritableStream) => Promise<void>,
): Promise<void> {
  const isDevice = await isNoFile(file);
  const part = isDevice ? file : `${file}.part`;
  // The export holds all that the database holds: for its owner's eyes.
  const output = createWriteStream(part, { mode: 0o600 });
  try {
    await write(output);
    if (!isDevice) await rename(part, file);
  } catch (failure) {
    if (!isDevice) await rm(part, { force: true });
    throw explainWriting(failure, file);
  }
}

/** A device or a pipe is written to, never replaced. */
async function isNoFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

function explainWriting(failure: unknown, file: string): unknown {
  const { code } = failure as NodeJS.ErrnoException;
  if (code === undefined || failure instanceof UserError) return failure;
  return new UserError(
    `${file} cannot be written (${code}).`,
    "Name a file in a folder that this user may write, with room for it.",
  );
}
