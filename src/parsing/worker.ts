import { parentPort } from "node:worker_threads";
import "../formats/html/extract-page.ts"; // not only with the first page: loading is no part of a job's time
import { analyseArticle } from "./analyse-article.ts";
import { doJob } from "./do-job.ts";
import type { Job, Told } from "./job.ts";

const tell = (told: Told): void => parentPort?.postMessage(told);

// The worker thread: one job at a time, each answered.
parentPort?.on("message", async (job: Job) => {
  try {
    tell({ kind: "done", result: await doJob(job) });
  } catch (failure) {
    tell({ kind: "failed", failure: failure instanceof Error ? failure : new Error("unknown") });
  }
});

// The language model loads with the first text that is analysed; better with this one than with somebody's.
const WARMING = {
  id: "",
  title: null,
  text: "The ferry sails on Monday, its captain said.",
  url: null,
  publisher: null,
  byline: null,
  published: null,
  language: "en",
};

analyseArticle(WARMING);
tell({ kind: "ready" });
