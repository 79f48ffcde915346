import { foldWord as foldSounds } from "../analysis/names/fold-name.ts";
import { toLatin } from "../analysis/names/to-latin.ts";
import { WORD_SPELLINGS } from "../analysis/words/spellings.ts";
import { cutCaseEnding } from "./cut-case-ending.ts";
import { foldArabic } from "./fold-arabic.ts";
import { SOUND_SPELLINGS } from "./spellings.ts";
import { stemLatin } from "./stem-latin.ts";

// "Ukraine's", "workers’".
const POSSESSIVE = /['’ʼ]s?$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;
// After folding only these are left, so that no word can be an operator of a search.
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
// "Sergeyev" and "Сергеев": a glide between vowels is written or not.
const GLIDE = /(?<=[aeo])ie/gu;
// "١٢٣", "१२३": digits of other scripts, by their blocks of ten.
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const PLAIN = /^[a-z]+$/u;

/** No word of any language is longer; hostile pages have some. */
const LONGEST = 40;

const spellings = readSpellings();

/**
 * One form for all spellings, scripts and common endings of a word: "Peskov", "Песков", "Пескова" and "Пєсков" are one,
 * "strikes" and "striking", "Kiev" and "Києвом". Letters and digits only; "" for a word that has none.
 */
export function foldWord(written: string): string {
  const word = written.normalize("NFKC").toLowerCase().replace(POSSESSIVE, "");
  const latin = toLatin(prepare(word)).replace(NO_LETTER, "").slice(0, LONGEST);
  if (!PLAIN.test(latin)) return latin;
  const folded = foldLatin(latin);
  return spellings.get(folded) ?? folded;
}

function prepare(word: string): string {
  if (PLAIN.test(word)) return word;
  if (CYRILLIC.test(word)) return cutCaseEnding(word);
  if (ARABIC.test(word)) return foldArabic(word).replace(FOREIGN_DIGIT, asciiDigit);
  return word.replaceAll("ς", "σ").replace(FOREIGN_DIGIT, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

function foldLatin(word: string): string {
  return stemLatin(foldSounds(word).replace(GLIDE, "e"));
}

/** The stem of every known spelling, and the stem that all of them are kept under. */
function readSpellings(): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const line of `${WORD_SPELLINGS}\n${SOUND_SPELLINGS}`.split("\n")) {
    const [first = "", ...others] = line.split(" ").filter(Boolean).map(foldLatin);
    for (const other of others) if (other !== first && !stems.has(other)) stems.set(other, first);
  }
  return stems;
}
