import { Worker } from "node:worker_threads";
import type { Job, Results, Told } from "./job.ts";

/** How much one document may cost. */
export type Limits = {
  /** Milliseconds of its own work; the slowest of the real pages that we measured takes a tenth of it. */
  readonly time: number;
  /** Megabytes of the thread's heap. */
  readonly memory: number;
};

/** How a job ended. */
export type End =
  | { readonly kind: "done"; readonly result: Results[keyof Results] }
  /** It threw; the thread lives on. */
  | { readonly kind: "failed"; readonly failure: Error }
  /** It reached a limit, and the thread is gone. */
  | { readonly kind: "stopped"; readonly why: "time" | "memory" }
  /** There is no thread: it did not start, or it was closed. */
  | { readonly kind: "away"; readonly failure: Error };

/** A worker thread, which takes one job at a time. */
export type Thread = {
  /** False once it has stopped. */
  isAlive(): boolean;
  run(job: Job): Promise<End>;
  stop(end: End): Promise<void>;
};

const WORKER = new URL("./worker.mjs", import.meta.url);

// Loading takes half a second; on a machine that is busy with others, many times that.
const START_TIME = 60_000;

/**
 * Starts a worker thread. A job that comes before it has loaded waits; that time is not the job's.
 * Only a job keeps the process alive.
 */
export function startThread({ time, memory }: Limits): Thread {
  const worker = new Worker(WORKER, {
    execArgv: [], // tsx comes with the file; inherited, it would be loaded twice
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  let alive = true;
  let loaded = false;
  let waiting: Job | null = null;
  const desk = openDesk(worker);

  const stop = async (end: End): Promise<void> => {
    alive = false;
    desk.answer(end);
    await worker.terminate();
  };
  const post = (job: Job): void => {
    desk.expectWithin(time, () => void stop({ kind: "stopped", why: "time" }));
    worker.postMessage(job);
  };
  worker.on("message", (told: Told) => {
    if (told.kind !== "ready") return desk.answer(told);
    loaded = true;
    if (waiting) post(waiting);
    waiting = null;
  });
  worker.on("error", (failure) => void stop(loaded ? endOf(failure) : away(failure)));
  worker.on("exit", () => void stop(ENDED));
  return {
    isAlive: () => alive,
    stop,
    run(job) {
      const end = desk.take();
      if (loaded) post(job);
      else desk.expectWithin(START_TIME, () => void stop(NOT_STARTED));
      waiting = loaded ? null : job;
      return end;
    },
  };
}

/** Where the one who waits for an answer stands, with a clock. Only while somebody waits is the process kept alive. */
function openDesk(worker: Worker) {
  let settle: ((end: End) => void) | null = null;
  let clock: NodeJS.Timeout | undefined;
  worker.unref();
  return {
    take(): Promise<End> {
      worker.ref();
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    expectWithin(limit: number, late: () => void): void {
      clearTimeout(clock);
      clock = setTimeout(late, limit);
    },
    answer(end: End): void {
      clearTimeout(clock);
      worker.unref();
      settle?.(end);
      settle = null;
    },
  };
}

const away = (failure: Error): End => ({ kind: "away", failure });
const ENDED = away(new Error("the parser's thread ended"));
const NOT_STARTED = away(new Error("the parser's thread did not start"));

const endOf = (failure: NodeJS.ErrnoException): End =>
  failure.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { kind: "stopped", why: "memory" }
    : { kind: "failed", failure };
