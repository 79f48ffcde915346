import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { UserError } from "../errors.ts";
import type { Progress } from "../progress.ts";
import type { TransferStore } from "../store/transfer.ts";
import { HEADER } from "./header.ts";

/** A few milliseconds of work. SQLite and a file never make us wait, so that a Ctrl-C would not be heard before the end. */
const ROWS_BETWEEN_PAUSES = 50;

const STOPPED = "What was written so far is no export; the same command writes it anew.";

export type ExportOptions = {
  readonly output: NodeJS.WritableStream;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** All tenants without it. */
  readonly tenant?: string | undefined;
};

/**
 * Writes rows as JSON lines, one at a time, so that memory stays constant. The last line counts them: an export that was cut off is
 * seen as one.
 * @throws UserError when it is interrupted; errors of the output
 */
export async function exportRows(
  transfer: TransferStore,
  { output, progress, signal, tenant }: ExportOptions,
): Promise<void> {
  let broken: unknown;
  output.once("error", (failure) => {
    broken = failure;
  });
  const write = async (value: unknown): Promise<void> => {
    if (broken) throw broken;
    if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, "drain");
  };
  const total = await transfer.count(tenant);
  const stage = progress.stage("Exporting", total);
  let rows = 0;
  try {
    await write(HEADER);
    for await (const row of transfer.rows(tenant)) {
      if (signal.aborted) throw new UserError("The export was stopped.", STOPPED);
      await write(row);
      rows += 1;
      stage.step(row.table);
      if (rows % ROWS_BETWEEN_PAUSES === 0) await setImmediate();
    }
    await write({ rows });
  } catch (failure) {
    stage.end("stopped");
    throw failure;
  }
  stage.end(`${rows} rows`);
  if (output !== process.stdout) {
    output.end();
    await once(output, "finish");
  }
}
