import { NAME_SPELLINGS, WORD_SPELLINGS } from "../words/spellings.ts";
import { toLatin } from "./to-latin.ts";

// "Lee's", "the Netherlands’" → the name itself.
const POSSESSIVE = /['’ʼ]s?$/u;
// "Mr. O'Neil-Smith" → marks inside a name never tell two names apart; hyphens and stops part words.
const INNER_MARK = /['’ʼ`"“”]/gu;
const PARTING = /[^\p{L}\p{N}]+/gu;
const ARTICLE = /^the (?=.)/u;
// "j d lee" and "u s" came from "J.D. Lee" and "U.S."
const LONE_LETTERS = /(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu;

/** One letter for sounds that romanisations of one name spell differently: "sergey", "sergei". Takes what `toLatin` gives. */
export function foldWord(word: string): string {
  return word
    .replaceAll("y", "i")
    .replaceAll("x", "ks")
    .replaceAll("shch", "sch")
    .replaceAll("kh", "h")
    .replace(/ij/gu, "i")
    .replace(/ej$/u, "ei")
    .replace(/i{2,}/gu, "i")
    .replace(/^ie/u, "e")
    .replace(/sskii?$/u, "ski");
}

function readTable(table: string, parting: RegExp, fold: (spelling: string) => string) {
  const keys = new Map<string, string>();
  for (const line of table.split("\n")) {
    const spellings = line.split(parting).filter(Boolean).map(fold);
    for (const spelling of spellings) {
      if (!keys.has(spelling)) keys.set(spelling, spellings[0] ?? spelling);
    }
  }
  return keys;
}

const words = readTable(WORD_SPELLINGS, / /u, foldWord);

function foldWords(name: string): string {
  const parts = name.split(" ").map((part) => foldWord(part));
  return parts.map((part) => words.get(part) ?? part).join(" ");
}

const names = readTable(NAME_SPELLINGS, /\|/u, foldWords);

/**
 * One key for every spelling of a name: letter case, diacritics, Cyrillic letters, romanisations
 * ("Zelenskyy", "Zelensky", "Зеленський"), old and new names of a city ("Kiev", "Kyiv") and well-known
 * short forms ("US", "United States") fall together. A key is for comparing, never for showing.
 * A name without letters or digits folds to "".
 */
export function foldName(name: string): string {
  const plain = toLatin(name.trim().replace(POSSESSIVE, ""))
    .replace(INNER_MARK, "")
    .replace(PARTING, " ")
    .trim()
    .replace(ARTICLE, "");
  const folded = foldWords(plain.replace(LONE_LETTERS, ""));
  return names.get(folded) ?? folded;
}
