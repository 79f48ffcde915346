import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openNewsroom } from "./newsroom.ts";

const FILE = fileURLToPath(import.meta.url);

export type PollerProcess = {
  readonly child: ChildProcess;
  /** What it printed, and how it ended. */
  readonly done: Promise<{
    readonly stdout: string;
    readonly stderr: string;
    readonly status: number | null;
  }>;
};

/** Starts a process that polls once all that is due at a time in a database; it prints the report. */
export function startPoller(database: string, now: number): PollerProcess {
  const argv = ["--import", "tsx", FILE, database, String(now)];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      printed[stream] += text;
    });
  }
  const done = new Promise<Awaited<PollerProcess["done"]>>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ ...printed, status }));
  });
  return { child, done };
}

if (process.argv[1] === FILE) {
  const [, , database = "", now = "0"] = process.argv;
  // The outlets are served by the process that started this one; theirs here stay unasked.
  const room = await openNewsroom({ database });
  room.clock.now = Number(now);
  process.stdout.write(JSON.stringify(await room.poll()));
  await room.close();
}
