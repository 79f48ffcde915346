import type { Fate, GateCount, Spent } from "../../src/store.ts";

/** What was seen while the articles were written. */
export type Tally = {
  readonly model: string;
  readonly seconds: number[];
  /** Codes of what kept the model from writing an article at all. */
  readonly troubles: string[];
  written: number;
  articles: number;
};

/** The table that lets one model be compared with another. */
export function tallyToText(
  { model, seconds, troubles, written, articles }: Tally,
  counts: readonly GateCount[],
  spent: Spent,
  priced: boolean,
): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const of = (fate: Fate): number =>
    counts.reduce((sum, one) => sum + (one.fate === fate ? one.count : 0), 0);
  const reasons = counts.filter(({ reason }) => reason !== "");
  const middle = [...seconds].sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
  const cost = priced ? `, cost ${(spent.costMicros / 1e6).toFixed(4)}` : "";
  return [
    `model ${model}`,
    `articles ${articles}, written by the model ${written}, by rules ${troubles.length}${list(troubles)}`,
    `lines and quotes ${all}: kept ${share(of("kept"), all)}, repaired ${share(of("repaired"), all)}, replaced ${share(of("replaced"), all)}, dropped ${share(of("dropped"), all)}`,
    ...reasons.map(
      ({ prompt, version, fate, reason, count }) =>
        `  ${prompt} v${version} ${fate}: ${reason} ${count}`,
    ),
    `calls ${spent.calls}, tokens in ${spent.inputTokens}, out ${spent.outputTokens}${cost}`,
    `seconds an article, median ${middle.toFixed(1)}, slowest ${Math.max(0, ...seconds).toFixed(1)}`,
  ].join("\n");
}

const list = (codes: readonly string[]): string =>
  codes.length > 0 ? ` (${[...new Set(codes)].join(", ")})` : "";

const share = (part: number, all: number): string =>
  `${part} (${all === 0 ? 0 : ((100 * part) / all).toFixed(1)} %)`;
