import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from "../words/titles.ts";
import { type Gender, wordKey, wordSet } from "./lexicon.ts";

const keys = (table: string) => new Set([...wordSet(table)].map(wordKey));
const male = keys(`${MALE_TITLES} ${MALE_ROLES}`);
const female = keys(`${FEMALE_TITLES} ${FEMALE_ROLES}`);

/** What a title or role, by its key, says of its bearer's gender: "mrs", "spokesman". */
export function genderOfTitle(key: string): Gender | null {
  if (male.has(key)) return "male";
  return female.has(key) ? "female" : null;
}
