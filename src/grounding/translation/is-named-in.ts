import { foldName } from "../../analysis/names/fold-name.ts";
import { isCalendarWord, wordKey } from "../../analysis/names/lexicon.ts";
import { countryNames } from "./country-names.ts";
import { isSameName } from "./is-same-name.ts";

/** "OTAN" for "NATO", "ЕС" for "EU": letters of a name in another language. */
const ACRONYM = /^\p{Lu}{2,6}$/u;
const COURTESY = /^(?:Mme|Mlle|Mgr|Mr|Mrs|Ms|Sr|Sra|Dr|Don|Herr|Frau|Pan|Pani)$/u;
const CAPITALS = /^(?:\p{Lu}{2,}|\p{Lu}[\p{L}\p{M}]+ \p{Lu})/u;

/** What may be named in a translation of one sentence. */
export type Named = {
  /** All words of the sentence and the title, and the names of those whom pronouns stand for; folded. */
  readonly words: readonly string[];
  /** The names as written, each of one or more words. */
  readonly names: readonly string[];
  readonly language: string;
};

/** Whether a capitalised word of a translation into a language is a name of the sentence, or none that can be told. */
export function isNamedIn(
  word: string,
  language: string,
  { words, names, ...from }: Named,
): boolean {
  if (COURTESY.test(word) || isCalendarWord(wordKey(word))) return true;
  const key = foldName(word);
  if (words.some((name) => isSameName(key, name))) return true;
  if (ACRONYM.test(word)) return names.some((name) => CAPITALS.test(name));
  const [theirs, ours, english] = [language, from.language, "en"].map(countryNames);
  return [...(theirs ?? [])].some(
    ([code, called]) =>
      called.some((name) => isSameName(key, name)) &&
      [...(ours?.get(code) ?? []), ...(english?.get(code) ?? [])].some((name) =>
        words.some((one) => isSameName(one, name)),
      ),
  );
}
