import { foldName } from "../analysis/names/fold-name.ts";
import { COUNTRIES } from "../analysis/words/countries.ts";

/** What else a text calls a country. */
export type PlaceForms = {
  /** Adjectives and people: "Kenyan", "Danes". */
  readonly adjectives: readonly string[];
  /** The capital, which speaks for the country where it speaks: "Nairobi said". */
  readonly capital: string | null;
};

const NONE: PlaceForms = { adjectives: [], capital: null };

let table: ReadonlyMap<string, PlaceForms> | undefined;

/** The adjectives of a place and, of a country, the capital, by any of its names. */
export function placeForms(name: string): PlaceForms {
  table ??= readTable();
  const { adjectives, capital } = table.get(foldName(name)) ?? NONE;
  return { adjectives: [...adjectives, ...regularAdjective(name)], capital };
}

/** "South Africa" → "South African", "Europe" → "European": the list leaves out what English builds by rule. */
const regularAdjective = (name: string): readonly string[] =>
  name.endsWith("a") ? [`${name}n`] : name.endsWith("e") ? [`${name}an`] : [];

function readTable(): ReadonlyMap<string, PlaceForms> {
  const forms = new Map<string, PlaceForms>();
  for (const line of COUNTRIES.trim().split("\n")) {
    const [country = "", capital = "", words = ""] = line.split("|");
    const key = foldName(country);
    const known = forms.get(key) ?? NONE;
    forms.set(key, {
      adjectives: [...known.adjectives, ...words.split(" ").filter(Boolean)],
      capital: known.capital ?? (capital || null),
    });
  }
  return forms;
}
