import { foldName } from "../analysis/names/fold-name.ts";
import { wordKey } from "../analysis/names/lexicon.ts";
import { COUNTRIES } from "../analysis/words/countries.ts";

/** Adjectives of what is no single country. */
const REGIONS =
  "european europe|african africa|asian asia|arab arabia|siberian siberia|scandinavian scandinavia|crimean crimea|gazan gaza|chechen chechnya|catalan catalonia|bavarian bavaria|sicilian sicily|californian california|texan texas|parisian paris|balkan balkans|caucasian caucasus|kurdish kurdistan|tibetan tibet|scottish scotland|english england|welsh wales|british britain|dutch netherlands|roman rome|venetian venice|viennese vienna|londoner london|berliner berlin";

const countries = new Map<string, string>();
const add = (people: string, country: string): void => {
  const key = foldName(country);
  for (const form of [people, `${people}s`]) {
    const folded = foldName(form);
    if (!countries.has(folded)) countries.set(folded, key);
  }
};
for (const line of COUNTRIES.trim().split("\n")) {
  const [country = "", , people = ""] = line.split("|");
  for (const word of people.split(" ").filter(Boolean)) add(word, country);
}
for (const pair of REGIONS.split("|")) {
  const [people = "", region = ""] = pair.split(" ");
  add(people, region);
}

const known = new Map<string, string>();
/** Enough for the names of many articles; foreign text must not fill the memory. */
const MOST_KNOWN = 20_000;

/**
 * One key for every spelling of a name, its possessive and its demonym: "Ukrainian", "Ukraine's" and "Ukraine" share
 * one, "South Korean" is "south korea". "" for what has no letters.
 */
export function nameKey(name: string): string {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const words = name.split(/[ -]/u).map((word) => {
    const key = foldName(word) || wordKey(word);
    return countries.get(key) ?? key;
  });
  const key = words.length === 1 ? (words[0] ?? "") : foldName(words.join(" "));
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, key);
  return key;
}
