import { readFileSync } from "node:fs";
import { foldQuery } from "../../../src/search/fold-query.ts";
import { nameKey } from "../../../src/search/name-key.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import { askPeer } from "./ask-peer.ts";
import { createRandom, personOf, wordOf } from "./invented-news.ts";

// Opens a filled store and asks it; run by bench.ts as a process of its own, so that memory and opening are its own.
const [address = ""] = process.argv.slice(2);
const ROUNDS = 300;
const PEER_ROUNDS = 20;
const MOST = 40;

const began = performance.now();
const store = await openStore(address);
await store.articles.find("all", { most: 1 });
const opening = performance.now() - began;

const random = createRandom(7);
const { articles, tenants } = store;
const twoWords = () => `${wordOf(random)} ${wordOf(random)}`;

async function measure(rounds: number, ask: () => Promise<unknown>) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

const find = (tenant: string) => () =>
  articles.find(tenant, { words: foldQuery(twoWords()), most: MOST });
const figures = {
  "two words": await measure(ROUNDS, find("all")),
  "two words, one feed of fifty": await measure(ROUNDS, find("one")),
  "any of four words, ranked": await measure(ROUNDS, () =>
    articles.find("all", { anyWords: foldQuery(`${twoWords()} ${twoWords()}`), most: MOST }),
  ),
  "who: find by name, load 40": await measure(ROUNDS, async () => {
    const ids = await articles.find("all", { name: nameKey(personOf(random)), most: MOST });
    await articles.load(ids.map((id) => ({ id })));
  }),
  "who, with the counts of its card": await measure(ROUNDS, async () => {
    await tenants.sources("all");
    const ids = await articles.find("all", { name: nameKey(personOf(random)), most: MOST });
    await articles.load(ids.map((id) => ({ id })));
    await articles.count("all");
  }),
  "load the newest 40": await measure(ROUNDS, async () => {
    const ids = await articles.find("all", { most: MOST });
    await articles.load(ids.map((id) => ({ id })));
  }),
  "complete a name": await measure(50, () =>
    articles.names("all", nameKey(personOf(random)).slice(0, 3), 25),
  ),
  "an outlet's newest": await measure(50, () =>
    articles.find("all", { outlet: "outlet 17", most: MOST }),
  ),
};
const [, peak] = /VmHWM:\s+(\d+)/u.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
await store.close();
const peer = await measure(PEER_ROUNDS, await askPeer(address, twoWords));
process.stdout.write(
  `${JSON.stringify({ opening, peakMegabytes: Number(peak) / 1000, figures: { ...figures, "peer: LIKE over the texts": peer } })}\n`,
);
