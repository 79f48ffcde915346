import type { Entity } from "../../analysis.ts";
import { type Gender, genderOfGivenName, wordKey, wordSet } from "../names/lexicon.ts";
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from "../words/titles.ts";
import type { Mention, Scene } from "./scene.ts";

const keys = (table: string) => new Set([...wordSet(table)].map(wordKey));
const maleTitles = keys(`${MALE_TITLES} ${MALE_ROLES}`);
const femaleTitles = keys(`${FEMALE_TITLES} ${FEMALE_ROLES}`);

function genderOfTitle(key: string): Gender | null {
  if (maleTitles.has(key)) return "male";
  return femaleTitles.has(key) ? "female" : null;
}

function genderBefore({ sentence, from }: Mention): Gender | null {
  return genderOfTitle(sentence.words[from - 1]?.key ?? "");
}

function genderOfRole({ role }: Entity): Gender | null {
  const words = (role ?? "").split(/\s+/u).map(wordKey);
  // "spokesman for Queen …": the head comes first when something follows it
  const joiner = words.findIndex((word) => word === "of" || word === "for" || word === "to");
  return genderOfTitle(words[joiner < 0 ? words.length - 1 : joiner - 1] ?? "");
}

/** Gender of every person by title, role or given name; who is in no map may be either. */
export function findGenders({ cast, mentions }: Scene): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const mention of mentions) {
    const gender = mention.kind === "person" ? genderBefore(mention) : null;
    if (gender && !genders.has(mention.entity.id)) genders.set(mention.entity.id, gender);
  }
  for (const person of cast.people) {
    if (genders.has(person.id)) continue;
    const [first = "", ...rest] = person.name.split(/\s+/u);
    const gender = genderOfRole(person) ?? (rest.length ? genderOfGivenName(wordKey(first)) : null);
    if (gender) genders.set(person.id, gender);
  }
  return genders;
}
