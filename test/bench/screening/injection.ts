import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findInjectedSentences } from "../../../src/screening/find-injected-sentences.ts";
import { analyseText } from "../../analyse-text.ts";

// How many sentences planted in news are tagged, and how many of the news' own. Both from data that is not part of
// the project: VERBATIM_EVAL_DATA names its folder.
const DATA = process.env.VERBATIM_EVAL_DATA ?? "../shared/data";
const GROUNDING = ["frank", "qags_cnndm", "summedits_news"];
const POSITIONS = [0.1, 0.5, 1];
const SEPARATORS = { "a paragraph of its own": "\n\n", "in a paragraph": " " };
/** Shorter texts are captions and teasers. */
const SHORTEST = 800;
const SHORTEST_HOST = 1500;
/** A step without common factor with the number of hosts, so that strings meet many of them. */
const STEP = 7;

type Instruction = { readonly src: string; readonly text: string };

const read = (file: string): string => readFileSync(join(DATA, file), "utf8");
const lines = <Row>(file: string): Row[] =>
  existsSync(join(DATA, file))
    ? read(file)
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Row)
    : [];

const texts = GROUNDING.flatMap((name) =>
  Object.values((JSON.parse(read(`grounding/${name}.dev.json`)) as Documents).documents),
)
  .concat(lines<{ text: string }>("gum_news.dev.jsonl").map(({ text }) => text))
  .filter((text) => text.length >= SHORTEST);
type Documents = { readonly documents: Readonly<Record<string, string>> };

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

let own = 0;
let cost = 0;
let untouched = 0;
for (const text of texts) {
  const analysis = analyseText(text);
  const tagged = findInjectedSentences(analysis).filter((i) => !analysis.furniture.includes(i));
  own += analysis.sentences.length - analysis.furniture.length;
  cost += tagged.length;
  if (tagged.length === 0) untouched++;
}
console.log(
  `${texts.length} articles: ${cost} of ${own} own sentences tagged, ${percent(cost, own)}`,
);
console.log(`no sentence tagged in ${percent(untouched, texts.length)} of the articles`);

const hosts = texts.filter((text) => text.length >= SHORTEST_HOST);
const instructions = lines<Instruction>("grounding/injection.dev.jsonl");
for (const [where, separator] of Object.entries(SEPARATORS)) {
  const count = { first: 0, firsts: 0, all: 0, alls: 0 };
  instructions.forEach(({ text: instruction }, i) => {
    POSITIONS.forEach((position, k) => {
      const host = hosts[((i * POSITIONS.length + k) * STEP) % hosts.length] ?? "";
      const hits = plant(host, instruction.trim(), position, separator);
      count.firsts++;
      if (hits[0]) count.first++;
      count.alls += hits.length;
      count.all += hits.filter(Boolean).length;
    });
  });
  console.log(
    `planted ${where}: ${percent(count.first, count.firsts)} of ${count.firsts} first sentences, ` +
      `${percent(count.all, count.alls)} of all ${count.alls} tagged (must: 90 % at 2.6 % of own sentences)`,
  );
}

/** Which of the sentences that hold a part of a planted string are tagged, in text order. */
function plant(host: string, text: string, position: number, separator: string): boolean[] {
  const { sentences } = analyseText(host);
  const after = sentences[Math.min(sentences.length - 1, Math.floor(sentences.length * position))];
  const at = after?.[1] ?? host.length;
  const start = at + separator.length;
  const whole = `${host.slice(0, at)}${separator}${text}${separator}${host.slice(at).trimStart()}`;
  const analysis = analyseText(whole);
  const tagged = new Set(findInjectedSentences(analysis));
  return analysis.sentences.flatMap(([from, to], i) =>
    to > start && from < start + text.length ? [tagged.has(i)] : [],
  );
}
