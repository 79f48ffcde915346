import { foldName } from "../analysis/names/fold-name.ts";
import type { MergedEntity } from "./merge-entities.ts";
import { nearNames } from "./near-names.ts";
import { placeForms } from "./place-forms.ts";

/** Whom a name means; several when the articles have more than one of that name. */
export type Found = {
  readonly entity: MergedEntity | null;
  /** Names to offer instead, when it is not clear whom the name means. */
  readonly near: readonly string[];
};

/** What an entity is called, folded: what a look-up compares. */
type Called = {
  readonly merged: MergedEntity;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly role: string;
};

/** Whether a folded name, cut into words, means the entity. */
type Rule = (words: readonly string[], called: Called) => boolean;

// Words before a surname that no role of the article need explain: "Dr Demir", "Mrs Fernández".
const TITLES = new Set("mr mrs ms miss mx dr prof professor sir dame lord lady".split(" "));

// In this order, and at each rule people before organisations before places.
const RULES: readonly Rule[] = [
  // the full name or an alias: "Yusuf Demir", "Demir"
  (words, { names }) => names.includes(words.join(" ")),
  // titles and roles before the surname: "Captain Demir", "the mayor Ines Okafor"
  (words, { merged, words: own, role }) => {
    const roleWords = role.split(" ");
    const known = (word: string) =>
      own.includes(word) || roleWords.includes(word) || TITLES.has(word);
    return merged.kind === "person" && words.at(-1) === own.at(-1) && words.every(known);
  },
  // the role alone: "the harbour master"
  (words, { role }) => role !== "" && words.join(" ") === role,
  // the office without whose it is: "president" for the "Kenyan President", "harbour master of Bergen"
  (words, { merged, role }) => merged.kind === "person" && isOffice(words, role.split(" ")),
  // a first name, or a part of a longer name: "Yusuf", "Transport Authority"
  (words, called) =>
    called.names.some((name) => ` ${name} `.includes(` ${words.join(" ")} `)) &&
    (words.length > 1 || tellsApart(words[0] ?? "", called)),
];

/**
 * Looks a name up in the people, organisations and places of the articles: full name, surname, alias,
 * role and name, other spellings and scripts. A name that several share is not guessed at.
 */
export function findEntity(name: string, entities: readonly MergedEntity[]): Found {
  const words = foldWords(name);
  if (words.length === 0) return { entity: null, near: [] };
  const called = entities.map(calledOf);
  for (const rule of RULES) {
    for (const kind of ["person", "organisation", "place"]) {
      const hits = called.filter((one) => one.merged.kind === kind && rule(words, one));
      if (hits.length === 1) return { entity: hits[0]?.merged ?? null, near: [] };
      if (hits.length > 1) return { entity: null, near: hits.map((hit) => hit.merged.entity.name) };
    }
  }
  return { entity: null, near: nearNames(words.join(" "), entities) };
}

// A "vice president" is no president.
const LESSER = new Set("vice deputy former ex assistant acting associate".split(" "));
const LEADS_ON = new Set("of for to at in on".split(" "));

/** Whether words are the office of a role: its last words, or those before "of". */
function isOffice(words: readonly string[], role: readonly string[]): boolean {
  const behind = role.findIndex((word) => LEADS_ON.has(word));
  const office = behind < 0 ? role : role.slice(0, behind);
  const rest = office.slice(0, -words.length);
  return (
    office.length >= words.length &&
    office.slice(-words.length).join(" ") === words.join(" ") &&
    !LESSER.has(rest.at(-1) ?? "")
  );
}

/** Whether one word of a name stands for it: "GREEN" for the "GREEN movement", but "Oslo" for no "Oslo Port Union". */
function tellsApart(word: string, { merged: { kind, entity }, words }: Called): boolean {
  if (kind === "person") return true;
  if (kind === "place") return word === words[0];
  const names = entity.name.split(/\s+/u).filter((part) => /^\p{Lu}/u.test(part) && part !== "The");
  return names.length === 1;
}

function calledOf(merged: MergedEntity): Called {
  const { name, aliases, role } = merged.entity;
  // "Kenyan" leads to Kenya.
  const adjectives = merged.kind === "place" ? placeForms(name).adjectives : [];
  const surname = merged.kind === "person" ? [foldWords(name).at(-1) ?? ""] : [];
  return {
    merged,
    names: [
      ...[name, ...aliases, ...adjectives].map((each) => foldWords(each).join(" ")),
      ...surname,
    ],
    words: foldWords(name),
    role: role === null ? "" : foldWords(role).join(" "),
  };
}

// "the White House" and "White House" are one name.
function foldWords(name: string): readonly string[] {
  const words = foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words[0] === "the" && words.length > 1 ? words.slice(1) : words;
}
