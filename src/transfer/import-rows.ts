import { UserError } from "../errors.ts";
import type { Progress, Stage } from "../progress.ts";
import type { ExportedRow, TransferStore } from "../store/transfer.ts";
import { isHeader } from "./header.ts";
import { isRow } from "./is-row.ts";

/** Rows that are put in at once: what is lost when it stops between two commits. */
const BATCH = 200;

const SHAPE = "Give a file that verbatim export has written.";

export type ImportOptions = {
  readonly progress: Progress;
  readonly signal: AbortSignal;
};

/** What an import did. */
export type ImportReport = { readonly rows: number; readonly added: number };

/**
 * Puts an export into the store, a batch a transaction. What is there already is left as it is, so that the same import goes on
 * where it was stopped.
 * @throws UserError for anything but a whole export: what came before the bad line is kept
 */
export async function importRows(
  lines: AsyncIterable<string | null>,
  transfer: TransferStore,
  { progress, signal }: ImportOptions,
): Promise<ImportReport> {
  const stage = progress.stage("Importing");
  try {
    const report = await putIn(lines, transfer, stage, signal);
    stage.end(`${report.rows} rows, ${report.added} of them new`);
    return report;
  } catch (failure) {
    stage.end("stopped");
    throw failure;
  }
}

async function putIn(
  lines: AsyncIterable<string | null>,
  transfer: TransferStore,
  stage: Stage,
  signal: AbortSignal,
): Promise<ImportReport> {
  let [number, rows, added] = [0, 0, 0];
  let stated: number | null = null;
  let batch: ExportedRow[] = [];
  const flush = async (): Promise<void> => {
    added += await transfer.insert(batch).catch((failure) => {
      throw unfit(failure, number);
    });
    batch = [];
    if (signal.aborted) throw stopped(rows);
  };
  for await (const line of lines) {
    number += 1;
    if (line !== null && !line.trim()) continue;
    const value = parse(line, number);
    if (number === 1) {
      if (!isHeader(value)) throw new UserError("This is no export of Verbatim's.", SHAPE);
    } else if (isCount(value)) {
      stated = value.rows;
    } else {
      batch.push(toRow(value, number));
      rows += 1;
      stage.step(batch.at(-1)?.table);
      if (batch.length === BATCH) await flush();
    }
  }
  await flush();
  if (stated !== rows) throw stated === null ? cutOff(rows) : miscounted(rows, stated);
  return { rows, added };
}

const stopped = (rows: number): UserError =>
  new UserError(`The import was stopped after ${rows} rows.`, "The same command goes on with it.");

const cutOff = (rows: number): UserError =>
  new UserError(
    `The export ends before its end: ${rows} rows were there and are kept now.`,
    "Import a whole one; what is here already is left as it is.",
  );

const miscounted = (rows: number, stated: number): UserError =>
  new UserError(
    `The export says that it has ${stated} rows, but ${rows} were there, which are kept now.`,
    "Lines of it are missing or there twice: import a whole one; what is here already is left as it is.",
  );

/** What no database of ours takes, such as an article without an id. */
function unfit(failure: unknown, line: number): unknown {
  if (failure instanceof UserError || !(failure instanceof Error)) return failure;
  return new UserError(
    `A line up to ${line} does not fit into the database: ${failure.message.slice(0, 200)}.`,
    SHAPE,
  );
}

function parse(line: string | null, number: number): unknown {
  if (line === null) throw new UserError(`Line ${number} is too long.`, SHAPE);
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`Line ${number} is not JSON.`, SHAPE);
  }
}

const isCount = (value: unknown): value is { readonly rows: number } =>
  typeof (value as { rows?: unknown }).rows === "number";

function toRow(value: unknown, number: number): ExportedRow {
  const { table, row } = (value ?? {}) as Partial<ExportedRow>;
  if (typeof table === "string" && isRow(row)) return { table, row };
  throw new UserError(`Line ${number} is no row of an export.`, SHAPE);
}
