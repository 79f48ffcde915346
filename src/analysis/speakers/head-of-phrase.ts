import { isCourtesy, isRoleModifier, isRoleTail, isRoleWord } from "../names/kinds-of-words.ts";
import { isDemonym } from "../names/lexicon.ts";
import type { Word } from "../names/word.ts";
import type { Mention } from "./scene.ts";

const PREPOSITIONS =
  /^(?:of|for|to|by|with|from|in|on|at|near|against|about|behind|under|over|between|among|within|inside|outside|than|like|including|via|around)$/u;
const isCapital = (word: Word): boolean =>
  word.shape === "capital" || word.shape === "upper" || word.shape === "initial";

/** A word of the title in front of a name: "former", "US", "Secretary", "Kremlin". */
function belongsToTitle(word: Word): boolean {
  if (isCapital(word)) return true;
  return (
    isRoleWord(word.key) || isRoleModifier(word.key) || isCourtesy(word.key) || isDemonym(word.key)
  );
}

/** The word in front of a name and its title: "to" in "an aide to US President Ann Lee"; -1 at `first`. */
function beforeTitle(mention: Mention, first: number): number {
  const { words } = mention.sentence;
  let at = mention.from - 1;
  while (at >= first) {
    const word = words[at];
    if (!word || word.possessive) break;
    const title = words[at - 1];
    const inside = word.key === "of" && title && isCapital(title) && isRoleWord(title.key);
    const tail = isRoleTail(word.key) && words[at - 1]?.key === "of";
    if (!inside && !tail && !belongsToTitle(word)) break;
    at--;
  }
  return at >= first ? at : -1;
}

/** Whether the name ends its noun phrase: "Kremlin" in "Kremlin spokesman" does not. */
function endsPhrase({ sentence, to, end }: Mention, limit: number): boolean {
  const next = sentence.words[to];
  if (!next || end >= limit || next.start >= limit || next.shape === "mark") return true;
  if (
    /^(?:and|or|who|whose|which|that|himself|herself|itself|also|both|alone|too|then|later|the|a|an)$/u.test(
      next.key,
    )
  )
    return true;
  return (
    PREPOSITIONS.test(next.key) || next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV"
  );
}

/**
 * Whether a name is the one that a phrase speaks of, not a part of how it says so. In "Park's adviser",
 * "an aide to Park", "Park ally Ann Lee" it is never Park. [first, limit) are a word number and an offset.
 */
export function isHead(mention: Mention, first: number, limit: number): boolean {
  const { words } = mention.sentence;
  if (words[mention.to - 1]?.possessive || !endsPhrase(mention, limit)) return false;
  const before = beforeTitle(mention, first);
  return before < 0 || !PREPOSITIONS.test(words[before]?.key ?? "");
}
