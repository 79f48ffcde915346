import { CALENDAR_WORDS, LOOSE_CAPITALS } from "../words/calendar.ts";
import { CITIES } from "../words/cities.ts";
import { COMMON_WORDS } from "../words/common-words.ts";
import { COUNTRIES } from "../words/countries.ts";
import { DEMONYMS } from "../words/demonyms.ts";
import { FAMILY_NAMES_FIRST } from "../words/family-names-first.ts";
import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from "../words/first-names.ts";
import { ORGANISATIONS } from "../words/organisations.ts";
import { REGIONS } from "../words/regions.ts";
import { toLatin } from "./to-latin.ts";

export type Kind = "person" | "organisation" | "place";
export type Gender = "male" | "female";

const SPACE = /\s+/u;
const STOPS_AND_APOSTROPHES = /[.'’ʼ]/gu;

/** Words of a data table as a set. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.split(SPACE).filter(Boolean));
}

/** A word as the lists hold it: "Élysée" is "elysee", "U.S." is "us". */
export function wordKey(word: string): string {
  return toLatin(word).replace(STOPS_AND_APOSTROPHES, "");
}

const calendar = wordSet(CALENDAR_WORDS);
const loose = wordSet(LOOSE_CAPITALS);
const common = wordSet(COMMON_WORDS);
const male = wordSet(`${MALE_NAMES} ${NEUTRAL_NAMES}`);
const female = wordSet(`${FEMALE_NAMES} ${NEUTRAL_NAMES}`);
const familyFirst = wordSet(FAMILY_NAMES_FIRST);
const demonyms = new Set<string>();
const countries = new Set<string>();
const gazetteer = new Map<string, Kind>();

/** The longest name of the gazetteer has this many words ("Democratic Republic of the Congo"). */
export const GAZETTEER_WORDS = 6;

const list = (kind: Kind, names: string): void => {
  for (const name of names.split(/[|\n]/u)) {
    const key = name.split(SPACE).map(wordKey).join(" ").trim();
    if (key && !gazetteer.has(key)) gazetteer.set(key, kind);
  }
};

for (const line of COUNTRIES.split("\n")) {
  const [name = "", capital = "", people = ""] = line.split("|");
  countries.add(name.split(SPACE).map(wordKey).join(" "));
  list("place", `${name}|${capital}`);
  for (const word of people.split(" ").filter(Boolean).map(wordKey)) {
    demonyms.add(word);
    if (!/(?:s|ish|ese|ch)$/u.test(word)) demonyms.add(`${word}s`);
  }
}
for (const word of [...wordSet(DEMONYMS)].map(wordKey)) demonyms.add(word).add(`${word}s`);
list("place", REGIONS);
list("place", CITIES);
list("organisation", ORGANISATIONS);

/** The kind of a name of the gazetteer; the key is its words' keys parted by blanks. */
export function listedKind(key: string): Kind | undefined {
  return gazetteer.get(key);
}

/** Whether a listed place is a whole country. */
export const isCountry = (key: string): boolean => countries.has(key);

/** "Kim", "Nguyen": names that stand before the given name. */
export const isFamilyNameFirst = (key: string): boolean => familyFirst.has(key);
export const isCalendarWord = (key: string): boolean => calendar.has(key);
export const isLooseCapital = (key: string): boolean => loose.has(key);
export const isGivenName = (key: string): boolean => male.has(key) || female.has(key);

/** "Russian", "Kenyans", "pro-European": an adjective or a people, never a name of its own. */
export function isDemonym(key: string): boolean {
  if (demonyms.has(key)) return true;
  const hyphen = key.lastIndexOf("-");
  return hyphen > 0 && demonyms.has(key.slice(hyphen + 1));
}

/** Whether "he" or "she" stands for the bearer of a given name, or null when both can or none is known. */
export function genderOfGivenName(key: string): Gender | null {
  const first = key.split("-")[0] ?? key;
  if (male.has(first) === female.has(first)) return null;
  return male.has(first) ? "male" : "female";
}

const ENDINGS = ["'s", "s", "es", "ed", "d", "ing", "ly", "er", "ers"];

/** An ordinary word of English news in any form of it: "pledges", "Vowing". */
export function isCommonWord(key: string): boolean {
  if (common.has(key)) return true;
  if (key.includes("-"))
    return key.split("-").every((part) => part.length < 2 || isCommonWord(part));
  return ENDINGS.some((ending) => {
    if (!key.endsWith(ending) || key.length - ending.length < 3) return false;
    const stem = key.slice(0, -ending.length);
    return common.has(stem) || common.has(`${stem}e`);
  });
}
