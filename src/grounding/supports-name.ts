import type { NameRun } from "./find-claimed-names.ts";
import { nameKey } from "./name-key.ts";
import { initialsOf, type NamedEntity } from "./named-entity.ts";

/** Who and what a sentence names: by its words, and through the pronouns and aliases that the analysis resolved. */
export type NamedText = {
  readonly keyLine: string;
  readonly names: readonly NameRun[];
  readonly entities: readonly NamedEntity[];
};

/** A run of so many capitalised words is a headline or an attack; it is compared as it stands. */
const LONGEST_RUN = 8;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.]{1,9}s?$/u;

/**
 * Whether a name of a claim stands in a text: as written, as another name of somebody whom the text mentions, as
 * demonym or country, as acronym or what it stands for. Words of two persons never make a third.
 */
export function isNameSupported(run: NameRun, text: NamedText): boolean {
  return supports(run.words, text, LONGEST_RUN);
}

function supports(words: readonly string[], text: NamedText, longest: number): boolean {
  if (standsIn(words, text)) return true;
  if (words.length > longest) return false;
  // "Mayor Ines Okafor": the sentence has "the mayor", and "she" is Ines Okafor
  for (let cut = 1; cut < words.length; cut++) {
    const [left, right] = [words.slice(0, cut), words.slice(cut)];
    if (!standsIn(left, text) || arePersons(left, right, text)) continue;
    if (supports(right, text, longest)) return true;
  }
  return false;
}

function standsIn(words: readonly string[], text: NamedText): boolean {
  const keys = words.map(nameKey);
  if (text.keyLine.includes(` ${keys.join(" ")} `)) return true;
  const whole = nameKey(words.join(" "));
  if (text.keyLine.includes(` ${whole} `)) return true;
  if (text.entities.some((entity) => entity.keys.has(whole) || isCalled(entity, keys))) return true;
  return words.length === 1 ? isAcronym(words[0] ?? "", text) : hasAcronym(words, text);
}

/** By its names, with words of its role before them: "US President Donald Trump". */
const isCalled = ({ words, role }: NamedEntity, keys: readonly string[]): boolean =>
  keys.some((key) => words.has(key)) && keys.every((key) => words.has(key) || role.has(key));

/** So many letters stand between a name in a role and its bearer at most: "Senate adviser Pavel Idowu". */
const LONGEST_ROLE = 40;

/** "Senate" before "adviser Pavel Idowu", of whom the article says so elsewhere. */
export function isRoleOf(
  run: NameRun,
  next: NameRun | undefined,
  entities: readonly NamedEntity[],
): boolean {
  if (next === undefined || next.start - run.end > LONGEST_ROLE) return false;
  return entities.some(
    ({ words, role }) =>
      run.words.every((word) => role.has(nameKey(word))) &&
      next.words.every((word) => words.has(nameKey(word))),
  );
}

/** "RTA" for the Riverton Transport Authority */
function isAcronym(word: string, text: NamedText): boolean {
  if (!ACRONYM.test(word)) return false;
  const letters = word.toLowerCase().replace(/\.|s$/gu, "");
  return (
    text.entities.some(({ initials }) => initials.has(letters)) ||
    text.names.some((run) => run.words.length > 1 && initialsOf(run.words.join(" ")) === letters)
  );
}

/** "Riverton Transport Authority" for the RTA */
function hasAcronym(words: readonly string[], text: NamedText): boolean {
  const initials = initialsOf(words.join(" "));
  return (
    initials.length > 1 &&
    text.names.some((run) =>
      run.words.some((word) => ACRONYM.test(word) && word.toLowerCase() === initials),
    )
  );
}

/** "Ines Zielinski" of a sentence that names Ines Okafor and Tomasz Zielinski. */
function arePersons(
  left: readonly string[],
  right: readonly string[],
  { entities }: NamedText,
): boolean {
  const bearers = (words: readonly string[]) =>
    entities.filter(
      ({ isPerson, words: own }) => isPerson && words.some((word) => own.has(nameKey(word))),
    );
  const [of, others] = [bearers(left), bearers(right)];
  return of.length > 0 && others.length > 0 && !of.some((entity) => others.includes(entity));
}
