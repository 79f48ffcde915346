import type { Entity } from "../../analysis.ts";
import { isRoleWord } from "../names/kinds-of-words.ts";
import { wordSet } from "../names/lexicon.ts";
import type { WordSentence } from "../names/word.ts";
import { type Roles, resolveRole } from "./resolve-role.ts";
import type { Scene } from "./scene.ts";

const PERSON_NOUNS = wordSet(
  "man woman boy girl person voter teenager lady gentleman guy supporter critic talker speaker caller reader attendee passenger shopper tourist prisoner refugee migrant veteran pensioner",
);
const DETERMINERS = wordSet("the a an his her their its my our another one this that every each");
const MOST_BACK = 5; // words from a noun to its article: "the former deputy prime minister"

/**
 * Reads a person without a name who acts in a sentence. "The mayor smiled" gives whom the article calls mayor,
 * "a voter smiled" gives null: somebody, but nobody we know. Undefined where no such person stands.
 */
export function findSomebody(
  scene: Scene,
  roles: Roles,
  sentence: WordSentence,
  at: number,
): Entity | null | undefined {
  const { words } = sentence;
  const noun = words[at];
  const next = words[at + 1];
  if (noun?.shape !== "lower" || noun.quoted || noun.possessive || !next) return undefined;
  if (!isRoleWord(noun.key) && !PERSON_NOUNS.has(noun.key)) return undefined;
  const acts = /^(?:VERB|AUX|ADV)$/u.test(next.pos) || /^(?:who|of|for|from)$/u.test(next.key);
  if (!acts) return undefined;
  for (let from = at - 1; from >= 0 && at - from <= MOST_BACK; from--) {
    const word = words[from];
    if (
      !word ||
      word.shape === "mark" ||
      word.pos === "VERB" ||
      word.pos === "AUX" ||
      word.pos === "ADP"
    )
      return undefined;
    if (DETERMINERS.has(word.key) || word.possessive)
      return resolveRole(scene, roles, [word.start, noun.end]);
  }
  return undefined;
}
