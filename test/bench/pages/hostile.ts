// How the parser stands hostile documents: the time of each, the delay of the main loop meanwhile, memory.
// `node --import tsx test/bench/pages/hostile.ts [word of a name]`
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openParser } from "../../../src/parsing/open-parser.ts";
import {
  HOSTILE_PAGES,
  PARAGRAPH,
  TOO_MUCH,
  XML_BOMBS,
} from "../../fixtures/pages/hostile-pages.ts";

const wanted = process.argv[2] ?? "";
const parser = openParser({ onDefect: (defect) => console.log("  defect:", defect.message) });
const encoder = new TextEncoder();
const page = (body: string) =>
  `<html><head><title>River talks go on</title></head><body>${PARAGRAPH.repeat(6)}${body}`;
const documentOf = (text: string, type: string) => ({
  bytes: encoder.encode(text),
  type,
  url: "https://quay.example/a",
});

const cases = [
  ...Object.entries({ ...HOSTILE_PAGES, ...TOO_MUCH }).map(
    ([name, make]) => [name, () => documentOf(page(make()), "text/html"), "article"] as const,
  ),
  ...Object.entries(XML_BOMBS).map(
    ([name, make]) => [name, () => documentOf(make(), "application/rss+xml"), "feed"] as const,
  ),
  ...Object.entries({ ...HOSTILE_PAGES, ...XML_BOMBS }).map(
    ([name, make]) =>
      [`links: ${name}`, () => documentOf(make(), "text/html"), "feedLinks"] as const,
  ),
].filter(([name]) => name.includes(wanted));

await parser.article(documentOf(page(""), "text/html"));
const p99s: number[] = [];
const most: number[] = [];
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 50);
for (const [name, make, method] of cases) {
  const document = make();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const started = performance.now();
  const answer = await parser[method](document);
  const took = performance.now() - started;
  delay.disable();
  p99s.push(delay.percentile(99) / 1e6);
  most.push(delay.max / 1e6);
  const next = performance.now();
  const after = await parser.article(documentOf(page(""), "text/html"));
  const said = answer.ok ? "read" : answer.why;
  console.log(
    `${took.toFixed(0).padStart(6)} ms  then ${(performance.now() - next).toFixed(0).padStart(5)} ms  ${(peak / 1e6).toFixed(0)} MB  loop ${most.at(-1)?.toFixed(0)} ms  ${said}${after.ok ? "" : " NEXT FAILED"}  ${name}`,
  );
}
clearInterval(watch);
console.log(
  `main loop, worst document: p99 ${Math.max(...p99s).toFixed(0)} ms, longest ${Math.max(...most).toFixed(0)} ms; peak ${(peak / 1e6).toFixed(0)} MB`,
);
await parser.close();
