import { FATES, type GateCount, type Spent } from "../../src/store.ts";
import type { Trouble } from "../../src/written.ts";

/** How one digest or answer came about. */
export type Seen = {
  readonly byModel: boolean;
  /** What kept the model from it; null where it was not asked. */
  readonly why: Trouble | null;
  readonly seconds: number;
};

/** What was seen while a model wrote. */
export type Tally = {
  readonly model: string;
  readonly digests: readonly Seen[];
  /** To questions whose answer the article has. */
  readonly answers: readonly Seen[];
  /** To questions whose answer it has not: right is none. */
  readonly open: readonly Seen[];
  readonly counts: readonly GateCount[];
  readonly spent: Spent;
  /** Whether the cost is known. */
  readonly priced: boolean;
};

/** The table that lets one model be compared with another. */
export function tallyToText({ model, digests, answers, open, ...tally }: Tally): string {
  const { counts, spent, priced } = tally;
  const prompts = [...new Set(counts.map(nameOf))].sort();
  const answered = open.filter(({ byModel }) => byModel).length;
  const cost = priced
    ? `cost ${(spent.costMicros / 1e6).toFixed(4)}`
    : "cost unknown, no price set";
  return [
    `model ${model}`,
    `digests ${written(digests)}`,
    `answers ${written(answers)}`,
    `questions without an answer ${open.length}: left open ${open.length - answered}, answered ${answered}`,
    ...prompts.flatMap((name) => promptLines(name, counts)),
    `calls ${spent.calls}, tokens in ${spent.inputTokens}, out ${spent.outputTokens}, ${cost}`,
    `seconds a digest ${timesOf(digests)}; an answer ${timesOf([...answers, ...open])}`,
  ].join("\n");
}

/** "7: by the model 6, by rules 1 (timeout 1)" */
function written(seen: readonly Seen[]): string {
  const byRules = seen.filter(({ byModel }) => !byModel);
  const reasons = [...new Set(byRules.map(({ why }) => why ?? "not asked"))].map(
    (reason) => `${reason} ${byRules.filter(({ why }) => (why ?? "not asked") === reason).length}`,
  );
  const list = reasons.length > 0 ? ` (${reasons.join(", ")})` : "";
  return `${seen.length}: by the model ${seen.length - byRules.length}, by rules ${byRules.length}${list}`;
}

const nameOf = ({ prompt, version }: GateCount): string => `${prompt} v${version}`;

/** What became of the lines and quotes of one prompt, and below it why. */
function promptLines(name: string, counts: readonly GateCount[]): readonly string[] {
  const own = counts.filter((one) => nameOf(one) === name);
  const all = sum(own);
  const fates = FATES.map((fate) => {
    const part = sum(own.filter((one) => one.fate === fate));
    return `${fate} ${part} (${((100 * part) / all).toFixed(1)} %)`;
  });
  const reasons = own
    .filter(({ reason }) => reason !== "")
    .sort((a, b) => b.count - a.count)
    .map(({ fate, reason, count }) => `  ${count} ${fate}: ${reason}`);
  return [`${name}: lines ${all}, ${fates.join(", ")}`, ...reasons];
}

const sum = (counts: readonly GateCount[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

function timesOf(seen: readonly Seen[]): string {
  const sorted = seen.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${middle.toFixed(1)} median, ${(sorted.at(-1) ?? 0).toFixed(1)} at most`;
}
