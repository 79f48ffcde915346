// Other readers on the same pages as ours, for the evaluator of article bodies: reads {"id","html","url"} lines, writes {"id","text"}.
// `node --import tsx test/bench/pages/rivals.ts readability | defuddle | fallback < pages.jsonl`
import { createInterface } from "node:readline";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { countWords, findBlocks } from "../../../src/formats/html/blocks.ts";
import { cleanBlocks } from "../../../src/formats/html/clean-blocks.ts";
import { joinBlocks } from "../../../src/formats/html/find-body.ts";
import { html as ours } from "../../../src/formats/html.ts";

// Reader mode has missed the article below this.
const FEW_WORDS = 60;

const RIVALS: Readonly<Record<string, (page: string, url: string) => Promise<string>>> = {
  readability: async (page) =>
    new Readability(parseHTML(page).document as never).parse()?.textContent ?? "",
  defuddle: readByDefuddle,
  async fallback(page, url) {
    const { text, title, byline } = await ours.extract(page, url);
    if (countWords(text) >= FEW_WORDS) return text;
    const second = await readByDefuddle(page, url, { title, byline });
    return countWords(second) > countWords(text) ? second : text;
  },
};

async function readByDefuddle(
  page: string,
  url: string,
  about = { title: null, byline: null } as Parameters<typeof cleanBlocks>[1],
): Promise<string> {
  const { Defuddle } = await import("defuddle/node");
  const { content } = await Defuddle(parseHTML(page).document as never, url, { useAsync: false });
  return joinBlocks(cleanBlocks(findBlocks(content), about));
}

const read = RIVALS[process.argv[2] ?? ""];
if (!read) throw new Error(`one of: ${Object.keys(RIVALS).join(", ")}`);
let few = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { id, html, url } = JSON.parse(line) as Record<"id" | "html" | "url", string>;
  const text = await read(html, url).catch(() => "");
  if (countWords(text) < FEW_WORDS) few++;
  console.log(JSON.stringify({ id, text }));
}
console.error(`below ${FEW_WORDS} words: ${few}`);
