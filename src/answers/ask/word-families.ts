import { OPPOSITES, VERB_FAMILIES } from "../../analysis/words/verb-families.ts";
import { stem } from "./stem.ts";

/** What else an article may say for a verb of a question: exact forms, in small letters. */
export type WordFamily = {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Verbs of the other side; they answer whether it is so. */
  readonly opposites: readonly string[];
};

const NONE: WordFamily = { verbs: [], nouns: [], opposites: [] };

const wordsOf = (part = ""): readonly string[] => part.trim().split(/\s+/u).filter(Boolean);

const families = new Map<string, WordFamily>();

function add(word: string, family: Partial<WordFamily>): void {
  families.set(stem(word), { ...NONE, ...families.get(stem(word)), ...family });
}

for (const line of VERB_FAMILIES.trim().split("\n")) {
  const [asked, verbs, nouns] = line.split("|").map(wordsOf);
  for (const word of asked ?? []) add(word, { verbs: verbs ?? [], nouns: nouns ?? [] });
}
for (const line of OPPOSITES.trim().split("\n")) {
  const [one, other] = line.split("|").map(wordsOf);
  for (const word of one ?? []) addOpposites(word, other ?? []);
  for (const word of other ?? []) addOpposites(word, one ?? []);
}

function addOpposites(word: string, opposites: readonly string[]): void {
  const known = families.get(stem(word))?.opposites ?? [];
  add(word, { opposites: [...new Set([...known, ...opposites])] });
}

/** The family of a stem; empty for most words. */
export const familyOf = (one: string): WordFamily => families.get(one) ?? NONE;
