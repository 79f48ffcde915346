import { parentPort } from "node:worker_threads";
import { doJob } from "./do-job.ts";
import type { Job, Told } from "./job.ts";

/** The worker thread: one job at a time, each answered. */
const tell = (told: Told): void => parentPort?.postMessage(told);

parentPort?.on("message", async (job: Job) => {
  try {
    tell({ kind: "done", result: await doJob(job) });
  } catch (failure) {
    tell({ kind: "failed", failure: failure instanceof Error ? failure : new Error("unknown") });
  }
});
tell({ kind: "ready" });
