import type { Entity } from "../../analysis.ts";
import type { Span } from "../../article.ts";
import { isRoleWord } from "../names/kinds-of-words.ts";
import { isDemonym, wordKey, wordSet } from "../names/lexicon.ts";
import { lowerBound, type Scene, sentenceAt, wordAt } from "./scene.ts";

const SMALL = wordSet("the of for to in at a an his her their its and s");
// "the mayor of Lisbon", "president and founder": a role's head stands in front of these
const BEHIND_HEAD = wordSet("of for to in at and on with from");
// "the coast guard", "the general staff": they look like somebody and are many
const INSTITUTIONS = wordSet("guard guards police staff counsel private prosecution");
// A role with one of these is another office than the same role without: "the president" is no vice president.
const OTHER_OFFICE = wordSet(
  "vice deputy former ex assistant elect candidate nominee acting under designate shadow",
);
const DEFINITE = /^the$/u;
// Many people are one of these, named or not: "the senator" is somebody only right behind that senator's name.
const CLASSES = wordSet(
  "candidate nominee senator congressman congresswoman lawmaker representative member official politician governor contender frontrunner hopeful democrat republican analyst expert economist strategist consultant lawyer attorney professor researcher scientist doctor officer reporter journalist author writer actor actress singer musician activist player striker midfielder defender goalkeeper worker resident neighbor neighbour friend colleague victim suspect student teacher soldier delegate judge adviser advisor aide staffer executive businessman billionaire donor supporter",
);
const MOST_WORDS = 12;

// "Kenya’s president" → "kenya", "president"; "spokesman," → "spokesman"
const EDGE = /['’]s$|[^\p{L}\p{N}]+$|^[^\p{L}\p{N}]+/gu;
const roleKey = (word: string): string => wordKey(word.replace(EDGE, ""));

const contentWords = (phrase: string): string[] =>
  phrase
    .split(/[\s-]+/u)
    .map(roleKey)
    .filter((word) => word && !SMALL.has(word));

/** Persons by the words of the role that this article gives them. */
export type Roles = ReadonlyMap<
  string,
  readonly { readonly person: Entity; readonly words: ReadonlySet<string> }[]
>;

/** The person whom the article named last before an offset. */
function lastNamed({ persons }: Scene, at: number): Entity | undefined {
  return persons[lowerBound(persons, at, (mention) => mention.start) - 1]?.entity;
}

/** The words that a role ends on: "commander" in "Coast Guard Commander", "mayor" in "mayor of Lisbon". */
function headsOf(role: string): ReadonlySet<string> {
  const keys = role.split(/[\s-]+/u).map(roleKey);
  const heads = keys.filter((key, i) => {
    const next = keys[i + 1];
    return isRoleWord(key) && (next === undefined || next === "" || BEHIND_HEAD.has(next));
  });
  return new Set(heads);
}

/** What each role's head word, "spokesman", leads to. */
export function learnRoles(people: readonly Entity[]): Roles {
  const roles = new Map<string, { person: Entity; words: ReadonlySet<string> }[]>();
  for (const person of people) {
    if (!person.role) continue;
    const words = new Set(contentWords(person.role));
    for (const head of headsOf(person.role)) {
      const list = roles.get(head);
      if (list) list.push({ person, words });
      else roles.set(head, [{ person, words }]);
    }
  }
  return roles;
}

// "the Brazilian"
const NATIONAL = /^the (\p{Lu}\p{L}+)$/iu;

/** The person whom "the Brazilian" stands for: named last, and the only one whose role holds that word. */
export function resolveNational(scene: Scene, span: Span): Entity | null {
  const key = roleKey(NATIONAL.exec(scene.text.slice(...span).trim())?.[1] ?? "");
  if (!key || !isDemonym(key)) return null;
  const fits = scene.cast.people.filter(({ role }) => contentWords(role ?? "").includes(key));
  const [only] = fits;
  return only && fits.length === 1 && lastNamed(scene, span[0]) === only ? only : null;
}

/**
 * The person that "the Kremlin spokesman" or "the president" stands for: the only one of this article
 * whose role has all these words. null when there are several, none, or the phrase is indefinite.
 */
export function resolveRole(scene: Scene, roles: Roles, span: Span): Entity | null {
  const sentence = sentenceAt(scene.sentences, span[0]);
  if (!sentence) return null;
  const first = sentence.words[wordAt(sentence, span[0])];
  if (!first || (!DEFINITE.test(first.key) && first.shape === "lower")) return null;
  const said = contentWords(scene.text.slice(...span));
  const head = said.findLast((word) => isRoleWord(word));
  if (!head || INSTITUTIONS.has(said.at(-1) ?? "") || said.length > MOST_WORDS) return null;
  const fits = (roles.get(head) ?? []).filter(
    ({ words }) =>
      said.every((word) => words.has(word)) &&
      [...OTHER_OFFICE].every((word) => words.has(word) === said.includes(word)),
  );
  const [only] = fits;
  if (!only || fits.length > 1) return null;
  return CLASSES.has(head) && lastNamed(scene, span[0]) !== only.person ? null : only.person;
}
