import { foldName } from "./fold-name.ts";
import { isOrganisationHead, isRoleModifier, isRoleWord } from "./kinds-of-words.ts";
import { isCommonWord, isDemonym, isGivenName, listedKind } from "./lexicon.ts";
import type { Word, WordSentence } from "./word.ts";

/** Places that only this article knows, told by the adjectives that it makes of them. */
export type LocalDemonyms = {
  /** Keys of the adjectives: "corvalan". */
  readonly demonyms: ReadonlySet<string>;
  /** Folded names of the places: "corvala". */
  readonly places: ReadonlySet<string>;
};

// What turns a place into its adjective, and what the place may have lost by it: Corvala, Corvalan;
// Tushan, Tushani; Brodia, Brodian; Meldor, Meldorian; Carthane, Carthanian.
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["ian", ["", "ia", "e", "a", "y"]],
  ["ese", ["", "a", "o"]],
  ["ish", ["", "land"]],
  ["an", ["", "a", "e", "o"]],
  ["n", [""]],
  ["i", ["", "a"]],
];
const SHORTEST_STEM = 4;
const MOST_HEAD_WORDS = 5;

const isCapital = (word: Word | undefined): boolean =>
  word?.shape === "capital" || word?.shape === "upper";

/** An adjective stands before a noun or a title and behind no name: "the Corvalan army", never "Ada Corvalan". */
function isAdjective(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (words[at]?.possessive || !next) return false;
  const behindName = isCapital(before) && !before?.opening && !isRoleWord(before?.key ?? "");
  if (behindName) return false;
  if (next.shape === "lower")
    return (
      next.pos === "NOUN" || next.pos === "ADJ" || isRoleWord(next.key) || isRoleModifier(next.key)
    );
  return (
    isCapital(next) && (isRoleWord(next.key) || isRoleModifier(next.key) || isCommonWord(next.key))
  );
}

function stemsOf(key: string): string[] {
  const stems: string[] = [];
  for (const [ending, lost] of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    if (stem.length >= SHORTEST_STEM) for (const rest of lost) stems.push(stem + rest);
  }
  return stems;
}

/** Finds the regular adjectives of places that the lists do not hold, where the article names the place too. */
export function findLocalDemonyms(sentences: readonly WordSentence[]): LocalDemonyms {
  const capitals = new Set<string>();
  const adjectives = new Map<string, boolean>();
  for (const { words } of sentences) {
    words.forEach((word, at) => {
      if (!isCapital(word)) return;
      if (!isAdjective(words, at)) capitals.add(word.key);
      adjectives.set(word.key, (adjectives.get(word.key) ?? true) && isAdjective(words, at));
    });
  }
  const demonyms = new Set<string>();
  const places = new Set<string>();
  for (const [key, always] of adjectives) {
    if (!always || isKnown(key)) continue;
    const place = stemsOf(key).find((stem) => capitals.has(stem) && !isKnown(stem));
    if (place === undefined) continue;
    demonyms.add(key);
    places.add(foldName(place));
  }
  return { demonyms, places };
}

const isKnown = (key: string): boolean =>
  isGivenName(key) || isCommonWord(key) || isDemonym(key) || listedKind(key) !== undefined;

/** "Corvalan Teachers Union": before the head of an organisation the adjective belongs to a name. */
export function opensOrganisation(words: readonly Word[], at: number): boolean {
  let end = at + 1;
  while (end - at < MOST_HEAD_WORDS && isCapital(words[end]) && !isRoleWord(words[end]?.key ?? ""))
    end++;
  return !isCapital(words[end]) && end > at + 1 && isOrganisationHead(words[end - 1]?.key ?? "");
}
