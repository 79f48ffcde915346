import { CONTRARY_WORDS } from "./contrary-words.ts";
import { stemWord } from "./stem-word.ts";

/** A word's contrary. */
export type Contrary = {
  readonly stem: string;
  /** Words of the word's own side: a sentence that holds one of them bears it out. */
  readonly kin: ReadonlySet<string>;
  /** The sentence turned round says the same: "Okafor beat Hallam", "Hallam lost to Okafor". */
  readonly isConverse: boolean;
  /** Of several meanings: only between the same neighbours is it the contrary. */
  readonly isLoose: boolean;
};

const NONE: readonly Contrary[] = [];
const contraries = new Map<string, Contrary[]>();
const MARK = "~";
const CONVERSE = "<>";

for (const line of CONTRARY_WORDS.trim().split("\n")) {
  const isLoose = line.startsWith(MARK);
  const isConverse = line.includes(CONVERSE);
  const [one = [], other = []] = line
    .slice(isLoose ? MARK.length : 0)
    .split(isConverse ? CONVERSE : "|")
    .map((side) => side.split(/\s+/u).filter(Boolean).map(stemWord));
  for (const [side, across] of [
    [one, other],
    [other, one],
  ] as const) {
    const kin = new Set(side);
    for (const stem of side) {
      const known = contraries.get(stem) ?? [];
      for (const contrary of across) known.push({ stem: contrary, kin, isConverse, isLoose });
      contraries.set(stem, known);
    }
  }
}

/** Fewer letters behind "un" are no word of their own: "under", "until". */
const SHORTEST_TURNED = 4;

/** The contraries of a stem, "unpopular" of "popular" among them. */
export function contrariesOf(stem: string): readonly Contrary[] {
  const listed = contraries.get(stem) ?? NONE;
  if (stem.length < SHORTEST_TURNED) return listed;
  const turned = stem.startsWith("un") ? stem.slice("un".length) : `un${stem}`;
  if (turned.length < SHORTEST_TURNED) return listed;
  return [...listed, { stem: turned, kin: new Set([stem]), isConverse: false, isLoose: false }];
}
