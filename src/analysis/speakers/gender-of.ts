import type { Entity } from "../../analysis.ts";
import { genderOfTitle } from "../names/gender-of-title.ts";
import { type Gender, genderOfGivenName, wordKey } from "../names/lexicon.ts";
import type { Mention, Scene } from "./scene.ts";

function genderBefore({ sentence, from }: Mention): Gender | null {
  // "his wife, Ann, left"
  const comma = sentence.words[from - 1]?.text === "," ? 1 : 0;
  return genderOfTitle(sentence.words[from - 1 - comma]?.key ?? "");
}

function genderOfRole({ role }: Entity): Gender | null {
  const words = (role ?? "").split(/\s+/u).map(wordKey);
  // "spokesman for Queen …": the head comes first when something follows it
  const joiner = words.findIndex((word) => word === "of" || word === "for" || word === "to");
  return genderOfTitle(words[joiner < 0 ? words.length - 1 : joiner - 1] ?? "");
}

/** Who alone can be "he" or "she" in this article. */
export function findOnly(
  people: readonly Entity[],
  genders: ReadonlyMap<string, Gender>,
): Partial<Record<Gender, Entity>> {
  const only: Partial<Record<Gender, Entity>> = {};
  for (const gender of ["male", "female"] as const) {
    const fits = people.filter(({ id }) => (genders.get(id) ?? gender) === gender);
    const [first] = fits;
    if (first && fits.length === 1 && genders.has(first.id)) only[gender] = first;
  }
  return only;
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
