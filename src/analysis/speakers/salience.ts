import type { Entity } from "../../analysis.ts";
import type { Gender } from "../names/lexicon.ts";
import type { Word, WordSentence } from "../names/word.ts";
import { isHead } from "./head-of-phrase.ts";
import type { Mention } from "./scene.ts";

/** The part that a person plays in a sentence. */
export type Part = "subject" | "object" | "oblique" | "owner";

/** Somebody who was just spoken of, by name or by a pronoun. */
export type Referent = {
  /** null: a "he" or "she" that stayed open. */
  readonly person: Entity | null;
  /** Of the pronoun that spoke of them; null for a name. */
  readonly gender: Gender | null;
  readonly part: Part;
  /** Number of the word it starts with. */
  readonly at: number;
};

const CLAUSE_OPENERS =
  /^(?:that|while|as|and|but|when|where|if|because|after|before|although|though|since|until|whether|which|who|or|so)$/u;
const PREPOSITIONS =
  /^(?:of|for|to|by|with|from|in|on|at|near|against|about|behind|under|over|between|among|within|inside|outside|than|like|including|via|around|during|following|despite|amid|without|toward|towards|into|onto|upon)$/u;
const isVerb = (word: Word | undefined): boolean => word?.pos === "VERB" || word?.pos === "AUX";
const MOST_BACK = 10; // words between a clause's start and its subject's name
const MOST_TAIL = 12; // words of "Lee of the Harbour Board" before the verb
const BETWEEN_TAGS = new Set(["ADV", "CCONJ", "PART", "PRON"]);
const MOST_AHEAD = 40; // words of an aside between a subject and its verb

/** Whether the phrase that ends in this name begins a clause, as a subject does. */
function beginsClause({ sentence, from }: Mention): "yes" | "after-preposition" | "after-verb" {
  const { words } = sentence;
  for (let at = from - 1; at >= 0 && from - at <= MOST_BACK; at--) {
    const word = words[at];
    // "between Lee and Park": this "and" opens no clause
    if (word?.key === "and" && words[at - 1]?.shape !== "lower" && words[at - 1]?.shape !== "mark")
      continue;
    if (!word || word.shape === "mark" || CLAUSE_OPENERS.test(word.key)) return "yes";
    // "Secretary of State Lee": this "of" belongs to the title
    const titled = word.key === "of" && words[at - 1]?.shape === "capital";
    if (PREPOSITIONS.test(word.key) && !titled) return "after-preposition";
    if (isVerb(word)) return "after-verb";
  }
  return "yes";
}

/** Whether a verb follows the name, an aside or a second subject between them. */
function hasVerbBehind({ sentence, to }: Mention): boolean {
  const { words } = sentence;
  let at = to;
  if (words[at]?.text === "," || words[at]?.text === "(") {
    const end = Math.min(words.length, at + MOST_AHEAD);
    at++;
    while (at < end && words[at]?.text !== "," && words[at]?.text !== ")") at++;
    at++;
  }
  let nested = false; // inside "for Park Holdings", where nouns may stand
  for (let left = MOST_TAIL; left > 0; left--, at++) {
    const word = words[at];
    if (!word) return false;
    if (isVerb(word)) return true;
    if (word.shape === "mark") {
      if (word.text !== "," || !isVerb(words[at + 1])) return false;
    } else if (PREPOSITIONS.test(word.key)) nested = true;
    else if (!nested && !BETWEEN_TAGS.has(word.pos) && word.shape === "lower") return false;
  }
  return false;
}

/** The part that a named person plays. A name inside another phrase ("Lee's adviser") is an owner. */
export function partOf(mention: Mention): Part {
  if (mention.sentence.words[mention.to - 1]?.possessive) return "owner";
  const begins = beginsClause(mention);
  if (begins === "after-preposition") return "oblique";
  if (!isHead(mention, 0, Number.POSITIVE_INFINITY)) return "oblique";
  if (begins === "yes" && hasVerbBehind(mention)) return "subject";
  // "…, said Lee": the subject behind its verb
  const before = mention.sentence.words[mention.from - 1];
  if (begins === "after-verb" && isVerb(before) && quoteBefore(mention.sentence, mention.from - 1))
    return "subject";
  return "object";
}

/** A quotation or a comma in front of a verb: "…," said Lee. */
function quoteBefore(sentence: WordSentence, verb: number): boolean {
  return /^["”’'»,]$/u.test(sentence.words[verb - 1]?.text ?? "");
}
