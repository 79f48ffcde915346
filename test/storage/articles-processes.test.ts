import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeKeptStores } from "../contracts/describe-stores.ts";

const KEEPER = fileURLToPath(new URL("run-keeper.ts", import.meta.url));
const ARTICLES = 20;

async function runKeeper(address: string, feed: string): Promise<Record<string, number>> {
  const child = spawn(process.execPath, ["--import", "tsx", KEEPER, address, feed], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(await text(child.stdout));
}

describeKeptStores("articles of several processes", ({ address, open }) => {
  test("those that keep the same articles at once end with one of each", async () => {
    const at = await address();
    const store = await open(at);
    const feeds = ["https://one.example/", "https://two.example/", "https://three.example/"];
    const outcomes = await Promise.all(feeds.map((feed) => runKeeper(at, feed)));
    expect(outcomes.reduce((sum, { new: fresh = 0 }) => sum + fresh, 0)).toBe(ARTICLES);
    for (const feed of feeds) {
      await store.feeds.add({ url: feed, title: null, home: null }, 1);
      await store.tenants.addSource(feed, feed, "u", 1);
      expect(await store.articles.count(feed)).toBe(ARTICLES);
    }
    const found = await store.articles.find("https://one.example/", { words: ["shut"], most: 99 });
    const corrected = await store.articles.find("https://one.example/", {
      words: ["open"],
      most: 99,
    });
    expect(new Set([...found, ...corrected]).size).toBe(ARTICLES);
    expect(found.length + corrected.length).toBe(ARTICLES);
  });
});
