import type { Entity } from "../analysis.ts";
import { findWords } from "./find-words.ts";
import { foldText } from "./fold-text.ts";
import { nameKey } from "./name-key.ts";

/** An entity of the article as claims may call it. */
export type NamedEntity = {
  readonly id: string;
  readonly isPerson: boolean;
  /** Keys of all words of its names. */
  readonly words: ReadonlySet<string>;
  /** Keys of the words of its role: they name it together with one of its names only. */
  readonly role: ReadonlySet<string>;
  /** Keys of its names as a whole. */
  readonly keys: ReadonlySet<string>;
  /** "rta" of "Riverton Transport Authority". */
  readonly initials: ReadonlySet<string>;
};

/** What an article calls somebody or something. */
export function nameEntity(entity: Entity, isPerson: boolean): NamedEntity {
  const names = [entity.name, ...entity.aliases].map(foldText);
  const wordsOf = (text: string) => findWords(text).map((word) => nameKey(word.text));
  return {
    id: entity.id,
    isPerson,
    words: new Set(names.flatMap(wordsOf)),
    role: new Set(wordsOf(foldText(entity.role ?? ""))),
    keys: new Set(names.map(nameKey)),
    initials: new Set(names.map(initialsOf).filter((initials) => initials.length > 1)),
  };
}

/** The first letters of the capitalised words of a name, in small letters. */
export function initialsOf(name: string): string {
  return findWords(name)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ lower }) => lower.slice(0, 1))
    .join("");
}
