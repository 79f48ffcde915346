/**
 * Fits the weights of the check score and prints them with what they are worth:
 *
 *     node --import tsx test/training/train-check.ts [--write]
 *
 * With --write they go into src/grounding/score/weights.ts, else they are printed alone.
 * The sets are no part of the project; VERBATIM_EVAL_DATA names the folder that holds `grounding/*.dev.json`.
 * Weights are fitted on the labels of FRANK, XSum and SummEdits alone; the other two sets are only measured.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scoreSigns, type Weights } from "../../src/grounding/score/score-signs.ts";
import { SIGNS, type Signs } from "../../src/grounding/score/sum-faults.ts";
import { WEIGHTS } from "../../src/grounding/score/weights.ts";
import { auc } from "./auc.ts";
import { type Example, fitAgainst } from "./fit-against.ts";
import { foldOf } from "./fold-of.ts";
import { type Judged, listSigns, loadSet } from "./load-set.ts";
import { weightsToSource } from "./weights-to-source.ts";

const FITTED = ["frank", "xsumfaith", "summedits_news"];
const MEASURED = [...FITTED, "qags_cnndm", "faithbench"];
const TARGET = fileURLToPath(new URL("../../src/grounding/score/weights.ts", import.meta.url));
const FOLDS = 5;
const SHUFFLES = 3;
const RIDGE = 0.01;
/** FRANK's articles are of two newspapers, whose summaries differ in everything: each has odds of its own. */
const BBC = /^\d+$/u;
/** What a group counts in all, however many rows it has: FRANK's first as much as the second and another set. */
const SHARES: Readonly<Record<string, number>> = { "frank cnn": 2 };

const groupOf = ({ set, document }: Judged): string =>
  set === "frank" ? `frank ${BBC.test(document) ? "bbc" : "cnn"}` : set;

/** Fits the weights, each group counting the same however many rows it has. */
export function fitWeights(rows: readonly Judged[]): Weights {
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + 1);
  const examples = rows.map((row): Example => {
    const group = groupOf(row);
    const weight = (SHARES[group] ?? 1) / (sizes.get(group) ?? 1);
    return { signs: listSigns(row.signs), label: row.label, group, weight };
  });
  const { against, bias } = fitAgainst(examples, RIDGE);
  const round = (value = 0): number => Math.round(value * 1000) / 1000;
  const signs = Object.fromEntries(SIGNS.map((sign, j) => [sign, round(against[j])]));
  return { bias: round(bias), signs: signs as Signs };
}

const percent = (rows: readonly Judged[], scoreOf: (row: Judged) => number): number =>
  100 * auc(rows.map((row) => ({ score: scoreOf(row), label: row.label })));

/** AUC in per cent of rows that are scored by weights fitted on other documents, mean over shuffles. */
export function crossValidate(rows: readonly Judged[], set: string): number {
  let sum = 0;
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    const fold = ({ document }: Judged): number => foldOf(document, FOLDS, shuffle);
    const scores = new Map<Judged, number>();
    for (let part = 0; part < FOLDS; part++) {
      const weights = fitWeights(rows.filter((row) => fold(row) !== part));
      for (const row of rows.filter((each) => each.set === set && fold(each) === part)) {
        scores.set(row, scoreSigns(row.signs, row.refused, weights));
      }
    }
    sum += percent([...scores.keys()], (row) => scores.get(row) ?? 0);
  }
  return sum / SHUFFLES;
}

function main(): void {
  const folder = process.env.VERBATIM_EVAL_DATA ?? "../shared/data";
  const pathOf = (set: string): string => join(folder, "grounding", `${set}.dev.json`);
  const missing = MEASURED.map(pathOf).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    process.stderr.write(`VERBATIM_EVAL_DATA: there is no ${missing.join(", ")}\n`);
    process.exitCode = 1;
    return;
  }
  const rows = MEASURED.flatMap((set) => loadSet(set, pathOf(set)));
  const known = rows.filter(({ set }) => FITTED.includes(set));
  const weights = fitWeights(known);
  const source = weightsToSource(weights);
  if (process.argv.includes("--write")) writeFileSync(TARGET, source);
  process.stdout.write(source);
  process.stdout.write(
    "set              cross-validated  in sample  without the gate  as shipped\n",
  );
  for (const set of MEASURED) {
    const own = rows.filter((row) => row.set === set);
    const figures = [
      FITTED.includes(set) ? crossValidate(known, set) : Number.NaN,
      percent(own, ({ signs, refused }) => scoreSigns(signs, refused, weights)),
      percent(own, ({ signs }) => scoreSigns(signs, 0, weights)),
      percent(own, ({ signs, refused }) => scoreSigns(signs, refused, WEIGHTS)),
    ];
    process.stdout.write(
      `${set.padEnd(15)} ${figures.map((each) => each.toFixed(1).padStart(12)).join("")}\n`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
