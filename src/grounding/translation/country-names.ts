import { foldName } from "../../analysis/names/fold-name.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The words of each country's name in a language (ISO 639-1), folded, by country code: "DE" → ["allemagne"]. Countries
 * are called differently in every language, which no letters tell; the runtime knows their names.
 */
export function countryNames(language: string): ReadonlyMap<string, readonly string[]> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const names = new Map<string, readonly string[]>();
  for (const style of ["long", "short"] as const) {
    const display = displayNames(language, style);
    for (const code of CODES) {
      const words = display?.of(code)?.match(WORD)?.map(foldName) ?? [];
      if (words.length > 0) names.set(code, [...(names.get(code) ?? []), ...words]);
    }
  }
  known.set(language, names);
  return names;
}

/** null for what is no language. */
function displayNames(language: string, style: "long" | "short"): Intl.DisplayNames | null {
  if (!/^[a-z]{2,3}$/u.test(language)) return null;
  return new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
}
