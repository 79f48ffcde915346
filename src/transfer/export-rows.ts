import { once } from "node:events";
import { UserError } from "../errors.ts";
import type { Progress } from "../progress.ts";
import type { TransferStore } from "../store/transfer.ts";
import { HEADER } from "./header.ts";

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
  await write(HEADER);
  for await (const row of transfer.rows(tenant)) {
    if (signal.aborted) throw new UserError("The export was stopped.", "Nothing was kept of it.");
    await write(row);
    rows += 1;
    stage.step(row.table);
  }
  await write({ rows });
  stage.end(`${rows} rows`);
  if (output !== process.stdout) {
    output.end();
    await once(output, "finish");
  }
}
