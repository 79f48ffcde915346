import {
  isCourtesy,
  isPostNominal,
  isRoleModifier,
  isRoleTail,
  isRoleWord,
} from "../names/kinds-of-words.ts";
import { isDemonym } from "../names/lexicon.ts";
import type { Word } from "../names/word.ts";
import type { Mention } from "./scene.ts";

const PREPOSITIONS =
  /^(?:of|for|to|by|with|from|in|on|at|near|against|about|behind|under|over|between|among|within|inside|outside|than|like|including|via|around)$/u;
const isCapital = (word: Word): boolean =>
  word.shape === "capital" || word.shape === "upper" || word.shape === "initial";

const LEADS_ON = new Set(["DET", "ADJ", "NOUN", "PROPN"]);

/** A word of the title in front of a name: "former", "US", "Secretary", "Kremlin". */
function belongsToTitle(word: Word): boolean {
  // "by the Harbour Authority", "by an angry Lee": articles and adjectives lead on to the preposition
  if (isCapital(word) || word.possessive || LEADS_ON.has(word.pos)) return true;
  if (/^(?:his|her|their|its|my|our)$/u.test(word.key)) return true;
  return (
    isRoleWord(word.key) || isRoleModifier(word.key) || isCourtesy(word.key) || isDemonym(word.key)
  );
}

/** The word in front of a name and its title: "to" in "an aide to UK President Ann Lee"; -1 at `first`. */
function beforeTitle(mention: Mention, first: number): number {
  const { words } = mention.sentence;
  let at = mention.from - 1;
  for (; at >= first; at--) {
    const word = words[at];
    if (!word) break;
    if (mention.kind === "person") {
      const title = words[at - 1];
      const inside = word.key === "of" && title && isCapital(title) && isRoleWord(title.key);
      const tail = isRoleTail(word.key) && title?.key === "of";
      if (inside || tail) continue;
    }
    if (!belongsToTitle(word)) break;
  }
  return at >= first ? at : -1;
}

/** Whether the name ends its noun phrase: "Kremlin" in "Kremlin spokesman" does not. */
function endsPhrase({ sentence, to, end }: Mention, limit: number): boolean {
  const next = sentence.words[to];
  if (!next || end >= limit || next.start >= limit) return true;
  // "Ann Lee KC told …"
  if (next.shape !== "lower" && isPostNominal(next.key)) return true;
  // "the Lantern/Observer poll"
  if (next.shape === "mark") return !/^[/‐‑-]$/u.test(next.text);
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
