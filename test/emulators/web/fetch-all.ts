import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openWeb } from "../../../src/web/open-web.ts";

/** What one fetch ended as, how long it took, and how much more memory the process held meanwhile. */
export type Measured = {
  readonly url: string;
  readonly why: string;
  readonly ms: number;
  readonly extra: number;
};

// A program of its own, so that its memory is nobody else's: prints one JSON line for each URL that it is given.
const [total = "", ...urls] = process.argv.slice(2);
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
// So many of the URLs lead to pages that are large and well meant.
const HONEST = 3;
const settings = { contact: null, allowNetworks: ["127.0.0.0/8"], allowHosts: [], blockHosts: [] };

async function measure(url: string): Promise<Measured> {
  const web = openWeb(settings, total ? { total: Number(total) } : {});
  collect();
  const before = process.memoryUsage.rss();
  let most = before;
  const sample = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(sample, 5);
  const started = performance.now();
  const fetched = await web.fetch(url, { want: "feed" });
  const ms = Math.round(performance.now() - started);
  sample();
  clearInterval(timer);
  await web.close();
  return {
    url,
    ms,
    why: fetched.kind === "failed" ? fetched.why : fetched.kind,
    extra: most - before,
  };
}

// Honest pages first: what a program needs once, it has before anything is measured.
for (let round = 0; round < 5; round++) for (const url of urls.slice(0, HONEST)) await measure(url);
for (const url of urls) process.stdout.write(`${JSON.stringify(await measure(url))}\n`);
