import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** What one run of a JSON-lines program cost. */
export type Run = {
  /** Seconds from start to the first answer. */
  readonly start: number;
  readonly articlesPerSecond: number;
  readonly peakMegabytes: number;
};

const WARM_UP = {
  id: "warm-up",
  text: "The minister said on Monday that the bridge would open in May.",
};

/** Starts the program, waits for its answer to one short line, then sends all rows and waits for the last answer. */
export async function measure(
  argv: readonly string[],
  rows: readonly { id: string; text: string }[],
): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, argv, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify(WARM_UP)}\n`);
  await lines.next();
  const first = performance.now();
  child.stdin.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  for (const row of rows) {
    const { value } = await lines.next();
    if (JSON.parse(value ?? "{}").id !== row.id) throw new Error(`no answer for ${row.id}`);
  }
  const last = performance.now();
  const peakMegabytes = peakMemory(child.pid ?? 0);
  child.stdin.end();
  return {
    start: (first - began) / 1000,
    articlesPerSecond: rows.length / ((last - first) / 1000),
    peakMegabytes,
  };
}

/** The process's own high-water mark; Linux only. */
function peakMemory(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1000;
}
