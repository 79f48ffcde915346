import { foldName } from "../analysis/names/fold-name.ts";
import { COUNTRIES } from "../analysis/words/countries.ts";

/** What else a text calls a country. */
export type PlaceForms = {
  /** The name that the list of countries has for it; null for other places. */
  readonly country: string | null;
  /** Adjectives and people: "Kenyan", "Danes". */
  readonly adjectives: readonly string[];
  /** The capital, which speaks for the country where it speaks: "Nairobi said". */
  readonly capital: string | null;
};

const NONE: PlaceForms = { country: null, adjectives: [], capital: null };

let table: ReadonlyMap<string, PlaceForms> | undefined;

/** The adjectives of a place and, of a country, the capital, by any of its names. */
export function placeForms(name: string): PlaceForms {
  table ??= readTable();
  const known = table.get(foldName(name)) ?? NONE;
  return {
    ...known,
    adjectives: [...known.adjectives, ...regularAdjective(known.country ?? name)],
  };
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
      country: known.country ?? country,
      adjectives: [...known.adjectives, ...words.split(" ").filter(Boolean)],
      capital: known.capital ?? (capital || null),
    });
  }
  return forms;
}
