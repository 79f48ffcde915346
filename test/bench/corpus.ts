import { readFileSync } from "node:fs";
import { exchange } from "../exchange/exchange.ts";
import { EXCHANGE_TABLES } from "../exchange/tables.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

const WORDS = 700;

/** Articles of about 700 words made of our own texts, no two alike. */
export function benchCorpus(size: number): readonly { id: string; text: string }[] {
  const texts = ["../../src/sample/article.txt", "../fixtures/articles/night-tram.txt"]
    .concat("../fixtures/articles/cable-repair.txt")
    .map(read);
  const worlds = [{}, ...Object.values(EXCHANGE_TABLES)];
  return Array.from({ length: size }, (_, i) => {
    const text = texts.map((_, k) => texts[(i + k) % texts.length]).join("\n\n");
    const words = exchange(text, worlds[i % worlds.length] ?? {}).split(/(?<=\s)(?=\S)/u);
    return { id: `bench-${i}`, text: `Report ${i}\n\n${words.slice(0, WORDS).join("")}` };
  });
}
