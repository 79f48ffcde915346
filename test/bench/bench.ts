import { fileURLToPath } from "node:url";
import { benchCorpus } from "./corpus.ts";
import { measure, type Run } from "./measure.ts";

// Articles a second, peak memory and seconds to the first answer of `analyze --jsonl`, best of three,
// beside wink-nlp's tagging of the same lines in the same run: the machine's mood is in both.
const ROUNDS = 3;
const ARTICLES = 200;
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const PROGRAMS = {
  "analyze --jsonl": ["--import", "tsx", path("../../src/main.ts"), "analyze", "--jsonl"],
  "wink-nlp tags": ["--import", "tsx", path("./peer.ts")],
};

const rows = benchCorpus(ARTICLES);
const best = new Map<string, Run>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, argv] of Object.entries(PROGRAMS)) {
    const run = await measure(argv, rows);
    const so = best.get(name) ?? run;
    best.set(name, {
      start: Math.min(so.start, run.start),
      articlesPerSecond: Math.max(so.articlesPerSecond, run.articlesPerSecond),
      peakMegabytes: Math.max(so.peakMegabytes, run.peakMegabytes),
    });
  }
}

const words = rows.reduce((sum, row) => sum + row.text.split(/\s+/u).length, 0) / rows.length;
console.log(`${ARTICLES} articles of ${Math.round(words)} words, best of ${ROUNDS}`);
for (const [name, { articlesPerSecond, peakMegabytes, start }] of best) {
  console.log(
    `${name.padEnd(16)} ${articlesPerSecond.toFixed(1).padStart(7)} articles/s  ` +
      `${peakMegabytes.toFixed(0).padStart(4)} MB  ${start.toFixed(2)} s to the first answer`,
  );
}
const [ours, peer] = [...best.values()];
if (ours && peer) {
  const ratio = ours.articlesPerSecond / peer.articlesPerSecond;
  console.log(
    `ratio to the peer ${ratio.toFixed(2)} (must: 30 articles/s, < 250 MB, < 1 s; goal: 60)`,
  );
}
