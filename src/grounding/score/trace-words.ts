import type { SentenceIndex } from "./index-sentences.ts";
import type { Word } from "./read-words.ts";

/** Where a word of a claim was found in the article. */
export type Step = { readonly sentence: number; readonly at: number };

/** A claim retold from an article: for each of its words the place it comes from, or null. */
export type Trace = {
  readonly steps: readonly (Step | null)[];
  /** What the retelling costs in all; 0 for a copy. */
  readonly cost: number;
};

/** Prices of one step, by how far it leaves the copy. Their ratios matter little (tried from half to double). */
const SKIP = 0.5; // words left out: "The mayor[, who is 61,] resigned"
const BACK = 1; // within the sentence, but backwards
const JUMP = 2; // to another sentence
const NEW_WORD = 1.5;
const NEW_LITTLE_WORD = 0.3;

/** Paths kept after each word: more find nothing better on news. */
const MOST_PATHS = 24;

type Path = {
  readonly step: Step | null;
  readonly cost: number;
  /** The number of the claim's word that `step` belongs to. */
  readonly word: number;
  readonly before: Path | null;
};

/** The cheapest way to read a claim's words off the given sentences, one after the other (Viterbi 1967, with a beam). */
export function traceWords(
  claim: readonly Word[],
  sentences: readonly number[],
  index: SentenceIndex,
): Trace {
  let paths: readonly Path[] = [{ step: null, cost: 0, word: -1, before: null }];
  claim.forEach((word, number) => {
    const found = findSteps(word, sentences, paths, index);
    const next = found.map((step) => extend(paths, step, number, index));
    const price = word.content ? NEW_WORD : NEW_LITTLE_WORD;
    for (const path of paths) next.push({ ...path, cost: path.cost + price });
    paths = keepBest(next);
  });
  const best = paths[0];
  const steps: (Step | null)[] = claim.map(() => null);
  for (let path = best; path?.step; path = path.before ?? undefined) steps[path.word] = path.step;
  return { steps, cost: best?.cost ?? 0 };
}

/** The places of a word, and those right behind the paths, which the short list of places may lack. */
function findSteps(
  word: Word,
  sentences: readonly number[],
  paths: readonly Path[],
  index: SentenceIndex,
): Step[] {
  const steps: Step[] = [];
  for (const sentence of sentences) {
    for (const at of index.sentences[sentence]?.places.get(word.stem)?.first ?? []) {
      steps.push({ sentence, at });
    }
  }
  for (const { step } of paths) {
    if (step === null) continue;
    const next = follow(step, index);
    if (index.sentences[next.sentence]?.words[next.at]?.stem === word.stem) steps.push(next);
  }
  return steps;
}

/** The word behind, over the end of the sentence too. */
function follow({ sentence, at }: Step, index: SentenceIndex): Step {
  const length = index.sentences[sentence]?.words.length ?? 0;
  return at + 1 < length ? { sentence, at: at + 1 } : { sentence: sentence + 1, at: 0 };
}

function extend(paths: readonly Path[], step: Step, word: number, index: SentenceIndex): Path {
  let before: Path | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    const sum = path.cost + (path.step === null ? 0 : priceOf(path.step, step, index));
    if (sum < cost) {
      cost = sum;
      before = path;
    }
  }
  return { step, cost, word, before };
}

function priceOf(from: Step, to: Step, index: SentenceIndex): number {
  const next = follow(from, index);
  if (to.sentence === next.sentence && to.at === next.at) return 0;
  if (to.sentence !== from.sentence) return JUMP;
  return to.at > from.at ? SKIP : BACK;
}

/** The cheapest path to each place, and the cheapest of those. */
function keepBest(paths: Path[]): Path[] {
  const kept: Path[] = [];
  const seen = new Set<string>();
  for (const path of paths.sort((a, b) => a.cost - b.cost)) {
    const key = `${path.step?.sentence}:${path.step?.at}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(path);
    if (kept.length === MOST_PATHS) break;
  }
  return kept;
}
