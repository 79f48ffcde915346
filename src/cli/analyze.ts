import { createInterface } from "node:readline";
import { analyse } from "../analysis/analyse.ts";

export async function run(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const row = JSON.parse(line);
    const analysis = analyse({
      id: row.id,
      title: row.title ?? null,
      text: row.text,
      url: null,
      publisher: null,
      byline: null,
      published: row.published ?? null,
      language: null,
    });
    process.stdout.write(`${JSON.stringify(analysis)}\n`);
  }
  return 0;
}
