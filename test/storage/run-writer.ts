import { type ChildProcess, spawn } from "node:child_process";
import { writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openStore } from "../../src/storage/open-store.ts";

export const DAY = "2026-03-04";

/** What another process did with a store. */
export type Wrote = {
  /** The highest number of additions that it said were committed. */
  readonly acknowledged: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
};

export type Writer = { readonly child: ChildProcess; readonly done: Promise<Wrote> };

const FILE = fileURLToPath(import.meta.url);

/**
 * Starts a process that opens the store and adds one call to a tenant's ledger and one "kept" to the gate `times` times,
 * telling after each that it is committed. Run by root, it may be given another user.
 */
export function startWriter(path: string, tenant: string, times: number, uid?: number): Writer {
  const as = uid === undefined ? {} : { uid, gid: uid };
  const argv = ["--import", "tsx", FILE, path, tenant, String(times)];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"], ...as });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const done = new Promise<Wrote>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const acknowledged = stdout.split("\n").filter((line) => line === "committed").length;
      resolve({ acknowledged, stdout, stderr, status });
    });
  });
  return { child, done };
}

async function write(path: string, tenant: string, times: number): Promise<void> {
  const store = await openStore(path);
  const kept = { prompt: "digest", version: 1, model: "m", fate: "kept", reason: "", count: 1 };
  for (let at = 0; at < times; at++) {
    await store.gate.add([{ ...kept, fate: "kept" }]);
    await store.ledger.add(tenant, DAY, {
      calls: 1,
      inputTokens: 1_000,
      outputTokens: 100,
      costMicros: 7,
    });
    writeSync(1, "committed\n"); // at once, whatever becomes of this process
  }
  await store.close();
}

if (process.argv[1] === FILE) {
  const [, , path = "", tenant = "", times = "0"] = process.argv;
  try {
    await write(path, tenant, Number(times));
  } catch (failure) {
    const { name, message } = failure as Error;
    process.stderr.write(`${name}: ${message}\n`);
    process.exitCode = 1;
  }
}
