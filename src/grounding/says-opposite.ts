import { type Contrary, contrariesOf } from "./contraries.ts";
import { isNegating } from "./find-negations.ts";
import type { Word } from "./find-words.ts";
import { stemWord } from "./stem-word.ts";
import { isStopWord } from "./stop-words.ts";

/** A negation this near before a word is its own: "did not rise", "no longer open". */
const NEGATION_REACH = 3;

/** A word that stands more often in one sentence is looked at no further: the text may be hostile. */
const MOST_PLACES = 8;

/** A text by its stems: how many there are of each, and where. */
type Stems = {
  readonly words: readonly Word[];
  readonly list: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/**
 * Whether a claim puts a word's contrary in its place: "prices fell" of "prices rose". The sentence holds the contrary
 * and the claim has lost it; where the sentence has the word itself or one that means the same ("rose after a fall"),
 * or negates the contrary and the claim does not ("did not rise"), nothing is told from it.
 */
export function saysOpposite(claim: readonly Word[], sentence: readonly Word[]): boolean {
  const [own, stated] = [readStems(claim), readStems(sentence)];
  return own.list.some((stem, at) => {
    if (stated.places.has(stem)) return false;
    return contrariesOf(stem).some((contrary) => isInPlaceOf(contrary, own, at, stated));
  });
}

function readStems(words: readonly Word[]): Stems {
  const list = words.map(({ lower }) => stemWord(lower));
  const places = new Map<string, number[]>();
  list.forEach((stem, at) => {
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [at]);
    else known.push(at);
  });
  return { words, list, places };
}

function isInPlaceOf(contrary: Contrary, own: Stems, at: number, stated: Stems): boolean {
  const places = stated.places.get(contrary.stem);
  if (places === undefined) return false;
  if ((own.places.get(contrary.stem)?.length ?? 0) >= places.length) return false;
  if (!contrary.isLoose && [...contrary.kin].some((stem) => stated.places.has(stem))) return false;
  return places
    .slice(0, MOST_PLACES)
    .some(
      (place) =>
        (!isNegatedAt(stated.words, place) || isNegatedAt(own.words, at)) &&
        !(contrary.isLoose && !haveSameNeighbour(own, at, stated, place)) &&
        !(contrary.isConverse && isTurnedRound(own, at, stated, place)),
    );
}

const isNegatedAt = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - NEGATION_REACH), at).some(({ lower }) => isNegating(lower));

/** The next content word on one of the sides is the same. */
function haveSameNeighbour(own: Stems, at: number, stated: Stems, place: number): boolean {
  return ([1, -1] as const).some((step) => {
    const neighbour = neighbourOf(own, at, step);
    return neighbour !== null && neighbour === neighbourOf(stated, place, step);
  });
}

function neighbourOf({ words, list }: Stems, at: number, step: 1 | -1): string | null {
  for (let i = at + step; words[i] !== undefined; i += step)
    if (!isStopWord(words[i]?.lower ?? "")) return list[i] ?? null;
  return null;
}

/** More of the claim's words stand on the other side of the contrary than on their own: "B lost to A" of "A beat B". */
function isTurnedRound(own: Stems, at: number, stated: Stems, place: number): boolean {
  let [kept, turned] = [0, 0];
  own.list.forEach((stem, i) => {
    const there = stated.places.get(stem);
    if (i === at || there?.length !== 1 || isStopWord(own.words[i]?.lower ?? "")) return;
    const isSameSide = i < at === (there[0] ?? 0) < place;
    if (isSameSide) kept++;
    else turned++;
  });
  return turned > kept;
}
